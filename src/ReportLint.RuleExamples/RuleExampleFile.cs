using ReportLint.Model;
using ReportLint.Text;

namespace ReportLint.RuleExamples;

/// <summary>A file of an example. In it, <c>⟦…⟧</c> marks what the rule must find, to the character; the marks are no part of the file.</summary>
public sealed class RuleExampleFile
{
    private const char Open = '⟦';
    private const char Close = '⟧';
    private const int MarkLength = 3;

    private readonly byte[] _bytes;

    private RuleExampleFile(string name, byte[] bytes, SourceText source, IReadOnlyList<TextSpan> marked)
    {
        Name = name;
        _bytes = bytes;
        Source = source;
        Marked = marked;
    }

    /// <summary>Its name within the example.</summary>
    public string Name { get; }

    /// <summary>Its text without marks.</summary>
    public SourceText Source { get; }

    /// <summary>What was marked.</summary>
    public IReadOnlyList<TextSpan> Marked { get; }

    /// <summary>Whether it is a report file.</summary>
    public bool IsReport => Name.EndsWith(Report.FileEnding, StringComparison.Ordinal);

    /// <summary>Reads a file of an example from its bytes.</summary>
    /// <param name="name">Its name within the example.</param>
    /// <param name="path">Its absolute name, by which configuration is found.</param>
    /// <param name="bytes">What is in it.</param>
    public static RuleExampleFile Read(string name, string path, byte[] bytes)
    {
        var raw = SourceText.FromBytes(name, bytes, path);
        if (raw.Defect is not null)
            return new RuleExampleFile(name, bytes, raw, [raw.Defect.Span]);
        var text = new System.Text.StringBuilder();
        var marked = new List<TextSpan>();
        var open = 0;
        foreach (var c in raw.Content)
        {
            if (c == Open)
                open = text.Length;
            else if (c == Close)
                marked.Add(TextSpan.FromBounds(open, text.Length));
            else
                text.Append(c);
        }
        return new RuleExampleFile(name, bytes, SourceText.FromString(name, text.ToString(), path), marked);
    }

    /// <summary>Its bytes without marks, for hosts that read files.</summary>
    public byte[] ToBytes()
    {
        var kept = new List<byte>(_bytes.Length);
        for (var i = 0; i < _bytes.Length; i++)
        {
            if (IsMark(i))
                i += MarkLength - 1;
            else
                kept.Add(_bytes[i]);
        }
        return [.. kept];
    }

    private bool IsMark(int i) => i + MarkLength <= _bytes.Length && _bytes[i] == 0xE2 && _bytes[i + 1] == 0x9F && _bytes[i + 2] is (0xA6 or 0xA7);
}
