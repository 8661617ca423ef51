namespace ReportLint.Text;

/// <summary>Where the lines of a text begin. A line ends at LF, CR or CR LF and at nothing else, as in YAML 1.2 and in editors.</summary>
public sealed class LineMap
{
    private static readonly char[] s_ends = ['\n', '\r'];

    private readonly string _text;
    private readonly List<int> _starts = [0];

    /// <summary>Finds the lines of <paramref name="text"/> in one pass.</summary>
    public LineMap(string text)
    {
        _text = text;
        for (var i = text.IndexOfAny(s_ends); i >= 0; i = text.IndexOfAny(s_ends, i + 1))
        {
            if (text[i] == '\n' || i + 1 == text.Length || text[i + 1] != '\n')
                _starts.Add(i + 1);
        }
    }

    /// <summary>How many lines there are; an empty text has one.</summary>
    public int Count => _starts.Count;

    /// <summary>The line, from 0, in which <paramref name="offset"/> lies.</summary>
    public int IndexOf(int offset)
    {
        var found = _starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The line with number <paramref name="index"/>, from 0, without its line end.</summary>
    public TextSpan Line(int index)
    {
        var start = _starts[index];
        var end = index + 1 < _starts.Count ? _starts[index + 1] : _text.Length;
        while (end > start && _text[end - 1] is '\n' or '\r')
            end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The line and column, from 1, of <paramref name="offset"/>.</summary>
    public LinePosition Position(int offset)
    {
        var line = IndexOf(offset);
        return new LinePosition(line + 1, offset - _starts[line] + 1);
    }
}
