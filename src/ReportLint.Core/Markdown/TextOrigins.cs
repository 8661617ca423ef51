using ReportLint.Text;

namespace ReportLint.Markdown;

/// <summary>Where each character of a text comes from, in stretches: most blocks are one that was copied as it stands.</summary>
internal sealed class TextOrigins
{
    private Stretch[] _stretches = new Stretch[1];
    private int _count;

    /// <summary>How many characters the text has.</summary>
    public int Length { get; private set; }

    /// <summary>Whether no character is literal.</summary>
    public bool IsPlain { get; private set; } = true;

    /// <summary>What the character at <paramref name="index"/> comes from: one character, or all of the reference that it was written out for.</summary>
    public TextSpan this[int index]
    {
        get
        {
            ref readonly var stretch = ref _stretches[Find(index)];
            return stretch.IsWritten ? stretch.Origin : new TextSpan(stretch.Origin.Start + (index - stretch.Start), 1);
        }
    }

    /// <summary>Adds <paramref name="length"/> characters that were copied from <paramref name="start"/> on.</summary>
    public void AddCopied(int start, int length, bool isLiteral = false) => Add(new Stretch(Length, new TextSpan(start, length), IsWritten: false, isLiteral), length);

    /// <summary>Adds <paramref name="length"/> characters that were written for <paramref name="origin"/>; they are literal.</summary>
    public void AddWritten(TextSpan origin, int length) => Add(new Stretch(Length, origin, IsWritten: true, IsLiteral: true), length);

    /// <summary>Adds characters that come from where those of <paramref name="other"/> do.</summary>
    public void Add(TextOrigins other, int start, int length)
    {
        for (var i = length == 0 ? 0 : other.Find(start); length > 0; i++)
        {
            var stretch = other._stretches[i];
            var taken = Math.Min(length, (i + 1 < other._count ? other._stretches[i + 1].Start : other.Length) - start);
            if (stretch.IsWritten)
                AddWritten(stretch.Origin, taken);
            else
                AddCopied(stretch.Origin.Start + (start - stretch.Start), taken, stretch.IsLiteral);
            start += taken;
            length -= taken;
        }
    }

    /// <summary>Whether the character at <paramref name="index"/> means nothing in Markdown.</summary>
    public bool IsLiteral(int index) => !IsPlain && _stretches[Find(index)].IsLiteral;

    /// <summary>Whether the character at <paramref name="index"/> belongs to a reference that stands for nothing.</summary>
    public bool IsUnresolved(int index) => !IsPlain && _stretches[Find(index)] is { IsLiteral: true, IsWritten: false };

    private void Add(Stretch stretch, int length)
    {
        if (length == 0)
            return;
        if (_count == _stretches.Length)
            Array.Resize(ref _stretches, 2 * _count);
        _stretches[_count++] = stretch;
        Length += length;
        IsPlain &= !stretch.IsLiteral;
    }

    /// <summary>The number of the stretch that the character at <paramref name="index"/> belongs to.</summary>
    private int Find(int index)
    {
        if (index < 0 || index >= Length)
            throw new ArgumentOutOfRangeException(nameof(index));
        var (low, high) = (0, _count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_stretches[middle].Start <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    /// <summary>Characters that come from one place.</summary>
    /// <param name="Start">Where it begins in the text.</param>
    /// <param name="Origin">Where it comes from: as many characters, or what it was written for.</param>
    /// <param name="IsWritten">Whether it was written for a reference.</param>
    /// <param name="IsLiteral">Whether its characters mean nothing in Markdown.</param>
    private readonly record struct Stretch(int Start, TextSpan Origin, bool IsWritten, bool IsLiteral);
}
