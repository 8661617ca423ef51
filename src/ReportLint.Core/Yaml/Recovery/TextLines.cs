using ReportLint.Text;

namespace ReportLint.Yaml.Recovery;

/// <summary>What the lines of a text are, each by itself.</summary>
internal sealed class TextLines(RecoveredSyntax mends)
{
    /// <summary>How deep the lines of a text below a key at the beginning of its line stand.</summary>
    public const int Indent = 2;

    private readonly string _text = mends.Text;
    private readonly LineMap _lines = mends.Patch.Source.Lines;

    public int Count => _lines.Count;

    public TextSpan Line(int line) => _lines.Line(line);

    public int IndexOf(int position) => _lines.IndexOf(position);

    /// <summary>Whether a line ends or begins a document.</summary>
    public bool IsMarker(int start, int end) => end - start >= 3 && (string.CompareOrdinal(_text, start, "---", 0, 3) == 0 || string.CompareOrdinal(_text, start, "...", 0, 3) == 0)
        && (end - start == 3 || _text[start + 3] == ' ');

    public bool IsHeading(int start, int end) => end - start > 1 && _text[start] == '#' && _text[start + 1] == '#';

    /// <summary>A line of a text that is only a comment: one # that begins no heading, or a suppression.</summary>
    public bool IsComment(TextSpan line) => _text[line.Start] == '#' && !IsHeading(line.Start, line.End);

    public TextSpan LineOf(TextSpan content) => _lines.Line(_lines.IndexOf(content.Start));

    public bool IsBlank(int line) => mends.SkipSpaces(_lines.Line(line).Start, _lines.Line(line).End) == _lines.Line(line).End;

    public int AsciiIndent(TextSpan line)
    {
        var at = line.Start;
        while (at < line.End && _text[at] == ' ')
            at++;
        return at - line.Start;
    }
}
