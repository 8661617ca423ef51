using ReportLint.Text;

namespace ReportLint.Configuration;

/// <summary>Reads one <c>.editorconfig</c>, line by line.</summary>
internal sealed class EditorConfigReader(SourceText source)
{
    // The specification's 1024 and 4096 characters, each of which may take two UTF-16 code units.
    private const int MaxKeyLength = 2 * 1024;
    private const int MaxValueLength = 2 * 4096;

    private readonly string _text = source.Content;
    private readonly List<EditorConfigEntry> _preamble = [];
    private readonly List<EditorConfigSection> _sections = [];

    /// <summary>The file.</summary>
    public EditorConfigFile Read()
    {
        var entries = _preamble;
        for (var i = 0; i < source.Lines.Count; i++)
        {
            var line = Trim(source.Lines.Line(i));
            if (line.Length == 0 || _text[line.Start] is '#' or ';')
                continue;
            if (GlobOf(line) is { } glob)
                _sections.Add(new EditorConfigSection(glob, entries = []));
            else if (EntryOf(line) is { } entry)
                entries.Add(entry);
        }
        return new EditorConfigFile(source, IsRoot(), _sections);
    }

    private bool IsRoot()
    {
        var root = _preamble.FindLast(e => string.Equals(e.Key, "root", StringComparison.Ordinal));
        return root is not null && string.Equals(root.Value, "true", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The glob, when the line is a section header.</summary>
    private string? GlobOf(TextSpan line)
    {
        if (_text[line.Start] != '[')
            return null;
        // A glob may hold " #": only where the line as a whole is no header can there be a comment behind one.
        var end = _text[line.End - 1] == ']' ? line.End : EndBeforeComment(line, after: ']');
        return end > line.Start + 1 && _text[end - 1] == ']' ? _text.Substring(line.Start + 1, end - line.Start - 2) : null;
    }

    /// <summary>The pair, when the line is one that has a key and keeps within the limits.</summary>
    private EditorConfigEntry? EntryOf(TextSpan line)
    {
        var equals = _text.IndexOf('=', line.Start, line.Length);
        if (equals < 0)
            return null;
        var key = Trim(TextSpan.FromBounds(line.Start, equals));
        var rest = TextSpan.FromBounds(equals + 1, line.End);
        var value = Trim(TextSpan.FromBounds(rest.Start, EndBeforeComment(rest)));
        return key.Length is 0 or > MaxKeyLength || value.Length > MaxValueLength
            ? null
            : new EditorConfigEntry(source, source.ToString(key).ToLowerInvariant(), key, source.ToString(value), value);
    }

    /// <summary>The offset of the first white space that a comment follows, else the end of <paramref name="span"/>.</summary>
    /// <param name="span">A part of a line.</param>
    /// <param name="after">The character that must stand before the white space; null for any.</param>
    private int EndBeforeComment(TextSpan span, char? after = null)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (!char.IsWhiteSpace(_text[i]))
                continue;
            var start = i;
            while (i < span.End && char.IsWhiteSpace(_text[i]))
                i++;
            if (i < span.End && _text[i] is '#' or ';' && (after is null || _text[start - 1] == after))
                return start;
        }
        return span.End;
    }

    private TextSpan Trim(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(_text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
