using System.Text;
using ReportLint.Text;

namespace ReportLint.Yaml.Recovery;

/// <summary>A text as the parser is to see it: mended in places. All offsets are those of the source; where characters were put in or left out, <see cref="ToSource"/> leads back.</summary>
internal sealed class PatchedText
{
    private static readonly char[] s_breaks = ['\u0085', '\u2028', '\u2029'];

    private readonly Dictionary<int, (string Key, int Length)> _keys = [];
    private readonly SortedDictionary<int, (int Removed, string Added)> _resized = [];
    private readonly List<TextSpan> _plainRows = [];
    private int[] _parsedAt = [];
    private int[] _sourceAt = [];
    private char[]? _chars;
    private string _text;

    public PatchedText(SourceText source)
    {
        Source = source;
        _text = source.Content;
        // YAML 1.1, which YamlDotNet reads, breaks lines at these; YAML 1.2 and editors do not.
        for (var i = _text.IndexOfAny(s_breaks); i >= 0; i = _text.IndexOfAny(s_breaks, i + 1))
            Set(i, ' ');
    }

    /// <summary>The text as written.</summary>
    public SourceText Source { get; }

    /// <summary>The text as mended, as long as the source.</summary>
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

    /// <summary>The rows of plain figures, in order; none where anything in the text was mended.</summary>
    public IReadOnlyList<TextSpan> PlainRows => _chars is null && ReferenceEquals(_text, Source.Content) && _resized.Count == 0 && _keys.Count == 0 ? _plainRows : [];

    /// <summary>Says that a row of plain figures stands at <paramref name="span"/>, behind those before.</summary>
    public void AddPlainRow(TextSpan span) => _plainRows.Add(span);

    /// <summary>Puts <paramref name="added"/> in the place of the <paramref name="removed"/> characters at <paramref name="offset"/>. What is put in belongs to that place.</summary>
    public void Resize(int offset, int removed, string added) => _resized[offset] = (removed, added);

    /// <summary>The text for the parser.</summary>
    public string ForParser()
    {
        var text = Text;
        (_parsedAt, _sourceAt) = ([], []);
        if (_resized.Count == 0)
            return text;
        (_parsedAt, _sourceAt) = (new int[_resized.Count * 2], new int[_resized.Count * 2]);
        var parsed = new StringBuilder(text.Length + (4 * _resized.Count));
        var (at, i) = (0, 0);
        foreach (var resized in _resized)
        {
            var start = Math.Max(at, resized.Key);
            parsed.Append(text, at, start - at);
            (_parsedAt[i], _sourceAt[i++]) = (parsed.Length, start);
            parsed.Append(resized.Value.Added);
            at = Math.Max(start, resized.Key + resized.Value.Removed);
            (_parsedAt[i], _sourceAt[i++]) = (parsed.Length, at);
        }
        return parsed.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Where in the source the character stands that the parser has at <paramref name="index"/>.</summary>
    public int ToSource(long index)
    {
        var parsed = (int)Math.Min(index, int.MaxValue);
        if (_parsedAt.Length == 0)
            return Math.Min(parsed, Source.Content.Length);
        var found = Array.BinarySearch(_parsedAt, parsed);
        if (found >= 0)
        {
            // Of several at one place the last: what follows begins there.
            while (found + 1 < _parsedAt.Length && _parsedAt[found + 1] == parsed)
                found++;
            return _sourceAt[found];
        }
        var before = ~found - 1;
        if (before < 0)
            return Math.Min(parsed, Source.Content.Length);
        // What was put in stands where it was put.
        return before % 2 == 0 ? _sourceAt[before] : Math.Min(_sourceAt[before] + parsed - _parsedAt[before], Source.Content.Length);
    }

    /// <summary>Puts <paramref name="c"/> at <paramref name="offset"/>.</summary>
    public void Set(int offset, char c)
    {
        _chars ??= _text.ToCharArray();
        _chars[offset] = c;
    }

    /// <summary>Says that the key at <paramref name="offset"/> is really <paramref name="key"/>: its last character made room for the colon.</summary>
    public void RenameKey(int offset, string key) => RenameKey(offset, key, key.Length);

    /// <summary>Says that what stands in <paramref name="length"/> characters at <paramref name="offset"/> is really <paramref name="key"/>.</summary>
    public void RenameKey(int offset, string key, int length) => _keys[offset] = (key, length);

    /// <summary>The key that really stands at <paramref name="offset"/>, if it was renamed.</summary>
    public bool TryGetKey(int offset, out string key, out int length)
    {
        (string Key, int Length) entry = ("", 0);
        var found = _keys.Count > 0 && _keys.TryGetValue(offset, out entry);
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
        foreach (var offset in _resized.Keys.Where(offset => offset >= span.Start && offset <= span.End).ToList())
            _resized.Remove(offset);
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
