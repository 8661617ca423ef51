using ReportLint.Forms;
using ReportLint.Text;

namespace ReportLint.Yaml.Recovery;

/// <summary>Looks at the lines of a file that begin with a key of the form, as they are written.</summary>
internal sealed class KeyLines(RecoveredSyntax mends)
{
    private const int Farthest = 20;

    private readonly string _text = mends.Text;
    private readonly LineMap _lines = mends.Source.Lines;
    private HashSet<string>? _top;

    /// <summary>The next line that says anything, if it begins with a key of the form: its number, how deep it stands (−1 where other signs than blanks stand before it), and the key.</summary>
    public (int Number, int Indent, string Key)? Next(int number)
    {
        if (NextSpeaking(number) is not { } next)
            return null;
        var line = _lines.Line(next);
        var start = mends.SkipSpaces(line.Start, line.End);
        if (KeyAt(start, line.End) is not { } key)
            return null;
        var indent = 0;
        while (line.Start + indent < start && _text[line.Start + indent] == ' ')
            indent++;
        return (next, line.Start + indent == start ? indent : -1, key);
    }

    /// <summary>The number of the next line that is neither blank nor a comment; null where none is near.</summary>
    public int? NextSpeaking(int number)
    {
        for (var i = number + 1; i < _lines.Count && i <= number + Farthest; i++)
        {
            var line = _lines.Line(i);
            var start = mends.SkipSpaces(line.Start, line.End);
            if (start < line.End && _text[start] != '#')
                return i;
        }
        return null;
    }

    /// <summary>The key of the form that stands at <paramref name="start"/> before a colon; null where none does.</summary>
    public string? KeyAt(int start, int end)
    {
        var colon = mends.FindColon(start, end);
        return colon > start ? FormKeys.Find(_text, start, mends.TrimEnd(start, colon)) : null;
    }

    /// <summary>Whether anything but a comment stands behind the colon of a line.</summary>
    public bool HasValue(int number)
    {
        var line = _lines.Line(number);
        var start = mends.SkipSpaces(line.Start, line.End);
        var value = mends.FindColon(start, line.End) is >= 0 and var colon ? mends.SkipSpaces(colon + 1, line.End) : line.End;
        return value < line.End && _text[value] != '#';
    }

    /// <summary>Whether <paramref name="key"/> stands at the beginning of a line anywhere in the file.</summary>
    public bool IsAtTop(string key) => (_top ??= Top()).Contains(key);

    private HashSet<string> Top()
    {
        var top = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines.Line(i);
            if (line.Length > 0 && _text[line.Start] is not (' ' or '#') && KeyAt(line.Start, line.End) is { } key)
                top.Add(key);
        }
        return top;
    }
}
