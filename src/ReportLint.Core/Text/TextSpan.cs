namespace ReportLint.Text;

/// <summary>A range of UTF-16 code units in a text: <see cref="Start"/> up to but not including <see cref="End"/>.</summary>
public readonly record struct TextSpan
{
    /// <summary>A span of <paramref name="length"/> code units from <paramref name="start"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public TextSpan(int start, int length)
    {
        if ((start | length) < 0)
            throw Negative(start);
        Start = start;
        Length = length;
    }

    // A constructor that throws itself is not inlined, and spans are made for every word.
    private static ArgumentOutOfRangeException Negative(int start) => new(start < 0 ? nameof(start) : "length");

    /// <summary>The offset of the first code unit.</summary>
    public int Start { get; }

    /// <summary>The number of code units; 0 marks a place between two characters.</summary>
    public int Length { get; }

    /// <summary>The offset behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to but not including <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies wholly in this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the code unit at <paramref name="offset"/> lies in this span.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;
}
