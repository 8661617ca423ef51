using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Globs;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Configuration;

/// <summary>Reads one <c>.editorconfig</c>, line by line.</summary>
internal sealed class EditorConfigReader(SourceText source)
{
    // The specification's 1024 and 4096 characters, each of which may take two UTF-16 code units.
    private const int MaxKeyLength = 2 * 1024;
    private const int MaxValueLength = 2 * 4096;

    private const string Ours = "reportlint";

    private readonly string _text = source.Content;
    private readonly List<EditorConfigEntry> _preamble = [];
    private readonly List<EditorConfigSection> _sections = [];

    private readonly List<Finding> _findings = [];

    /// <summary>What is wrong with the header above: said only where an option of ours stands below it.</summary>
    private Finding? _ofHeader;

    /// <summary>The file.</summary>
    public EditorConfigFile Read()
    {
        var entries = _preamble;
        for (var i = 0; i < source.Lines.Count; i++)
        {
            var line = Trim(source.Lines.Line(i));
            if (line.Length == 0 || _text[line.Start] is '#' or ';')
                continue;
            if (_text[line.Start] == '[')
            {
                var glob = GlobOf(line);
                entries = [];
                _ofHeader = ProblemOf(glob) is { } problem ? UnknownOption.Rule.At(source, line, problem.With()) : null;
                if (glob is not null)
                    _sections.Add(new EditorConfigSection(glob, entries));
            }
            else if (EntryOf(line) is { } entry)
            {
                entries.Add(entry);
                if (IsOurs(line))
                    CheckPlace(entries, line);
            }
            else if (IsOurs(line))
            {
                AddNotUnderstood(line);
            }
        }
        return new EditorConfigFile(source, IsRoot(), _sections, _findings);
    }

    private bool IsOurs(TextSpan line) => string.Compare(_text, line.Start, Ours, 0, Ours.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Says of an option of ours that it stands where it holds for nothing.</summary>
    private void CheckPlace(List<EditorConfigEntry> entries, TextSpan line)
    {
        if (entries == _preamble)
            _findings.Add(UnknownOption.Rule.At(source, line, ConfigurationMessages.BeforeSections.With()));
        if (_ofHeader is not null)
            _findings.Add(_ofHeader);
        _ofHeader = null;
    }

    private static MessageTemplate? ProblemOf(string? glob) => glob switch
    {
        null => ConfigurationMessages.NotASection,
        { Length: > PathGlob.MaxLength } => ConfigurationMessages.GlobTooLong,
        _ when PathGlob.Compile(glob).HasLoneBracket => ConfigurationMessages.LoneBracket,
        _ => null,
    };

    private void AddNotUnderstood(TextSpan line)
    {
        if (_text.IndexOf('=', line.Start, line.Length) >= 0)
        {
            _findings.Add(UnknownOption.Rule.At(source, line, ConfigurationMessages.TooLong.With()));
            return;
        }
        // Roslyn takes a colon, too, and an input method a full-width sign: these are meant.
        var separator = _text.IndexOfAny([':', '：', '＝'], line.Start, line.Length);
        _findings.Add(UnknownOption.Rule.At(source, line, ConfigurationMessages.NotAPair.With()) with
        {
            Edits = separator < 0 ? [] : [new SuggestedEdit(new TextEdit(new TextSpan(separator, 1), "="), IsSafe: false)],
        });
    }

    private bool IsRoot()
    {
        var root = _preamble.FindLast(e => string.Equals(e.Key, "root", StringComparison.Ordinal));
        return root is not null && string.Equals(root.Value, "true", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The glob, when the line, which begins with a bracket, is a section header.</summary>
    private string? GlobOf(TextSpan line)
    {
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
