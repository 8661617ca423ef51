using ReportLint.Text;

namespace ReportLint.Yaml.Recovery;

/// <summary>A text as the parser is to see it: of the same length as the source, so that every offset stays true, but mended in places.</summary>
internal sealed class PatchedText
{
    private readonly Dictionary<int, (string Key, int Length)> _keys = [];
    private char[]? _chars;
    private string _text;

    public PatchedText(SourceText source)
    {
        Source = source;
        _text = source.Content;
        // YAML 1.1, which YamlDotNet reads, breaks lines at these; YAML 1.2 and editors do not.
        for (var i = _text.IndexOfAny(['\u0085', '\u2028', '\u2029']); i >= 0; i = _text.IndexOfAny(['\u0085', '\u2028', '\u2029'], i + 1))
            Set(i, ' ');
    }

    /// <summary>The text as written.</summary>
    public SourceText Source { get; }

    /// <summary>The text as mended.</summary>
    public string Text
    {
        get
        {
            if (_chars is not null)
            {
                _text = new string(_chars);
                _chars = null;
            }
            return _text;
        }
    }

    /// <summary>Puts <paramref name="c"/> at <paramref name="offset"/>.</summary>
    public void Set(int offset, char c)
    {
        _chars ??= _text.ToCharArray();
        _chars[offset] = c;
    }

    /// <summary>Says that the key at <paramref name="offset"/> is really <paramref name="key"/>: its last character made room for the colon.</summary>
    public void RenameKey(int offset, string key) => _keys[offset] = (key, key.Length);

    /// <summary>The key that really stands at <paramref name="offset"/>, if it was renamed.</summary>
    public bool TryGetKey(int offset, out string key, out int length)
    {
        var found = _keys.TryGetValue(offset, out var entry);
        (key, length) = entry;
        return found;
    }

    /// <summary>Takes out a line and the deeper lines below it.</summary>
    /// <returns>What was taken out; empty when nothing was left to take.</returns>
    public TextSpan RemoveLines(int line)
    {
        var lines = Source.Lines;
        var text = Text;
        var first = lines.Line(line);
        var indent = Indent(text, first);
        var last = line;
        while (last + 1 < lines.Count && (IsEmpty(text, lines.Line(last + 1)) || Indent(text, lines.Line(last + 1)) > indent))
            last++;
        var span = TextSpan.FromBounds(first.Start, lines.Line(last).End);
        var removed = false;
        for (var i = span.Start; i < span.End; i++)
        {
            if (text[i] is not ('\n' or '\r' or ' '))
            {
                Set(i, ' ');
                removed = true;
            }
        }
        return removed ? span : new TextSpan(span.Start, 0);
    }

    private static int Indent(string text, TextSpan line)
    {
        var i = line.Start;
        while (i < line.End && text[i] is ' ' or '\t')
            i++;
        return i - line.Start;
    }

    private static bool IsEmpty(string text, TextSpan line) => Indent(text, line) == line.Length;
}
