using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.Formatting;

/// <summary>The lines that hold no key: comments, and the ends of lines.</summary>
internal sealed class LooseLines
{
    // So many deeper keys are passed over in search of the one to which a comment belongs.
    private const int FarthestKey = 256;

    private readonly YamlDocument _document;
    private readonly SourceText _source;
    private readonly GapEdits _gaps;
    private readonly IReadOnlyList<TextSpan> _texts;

    /// <summary>The loose lines of <paramref name="document"/>.</summary>
    public LooseLines(YamlDocument document, GapEdits gaps)
    {
        (_document, _source, _gaps) = (document, document.Source, gaps);
        _texts = Texts();
    }

    /// <summary>Moves the comments on lines of their own along with the keys in whose column they stand: the next, else the last before.</summary>
    /// <param name="indents">The old and new columns of keys, by where their lines begin.</param>
    public void WriteComments(SortedDictionary<int, (int Old, int New)> indents)
    {
        var starts = indents.Keys.ToList();
        foreach (var (span, _) in CommentScanner.Find(_document))
        {
            var lineStart = _source.Lines.Line(_source.Lines.IndexOf(span.Start)).Start;
            var column = span.Start - lineStart;
            if (!string.IsNullOrWhiteSpace(_source.ToString(TextSpan.FromBounds(lineStart, span.Start))) || IsInText(span.Start))
                continue;
            var next = ~starts.BinarySearch(lineStart);
            if (next < starts.Count && indents[starts[next]].Old == column)
                _gaps.Set(lineStart, span.Start, indents[starts[next]].New);
            else if (Before(starts, indents, next, column) is { } above)
                _gaps.Set(lineStart, span.Start, above);
        }
    }

    /// <summary>The new column of the last key before that stood in the column of the comment, past deeper ones; null when there is none.</summary>
    private static int? Before(List<int> starts, SortedDictionary<int, (int Old, int New)> indents, int next, int column)
    {
        for (var i = next - 1; i >= Math.Max(0, next - FarthestKey); i--)
        {
            var (old, now) = indents[starts[i]];
            if (old <= column)
                return old == column ? now : null;
        }
        return null;
    }

    /// <summary>Takes away the blanks at the ends of lines, outside of texts.</summary>
    public void WriteLineEnds()
    {
        for (var i = 0; i < _source.Lines.Count; i++)
        {
            var line = _source.Lines.Line(i);
            var end = line.End;
            while (end > line.Start && _source.Content[end - 1] is ' ' or '\t')
                end--;
            if (end < line.End && !IsInText(end))
                _gaps.Set(end, line.End, 0);
        }
    }

    /// <summary>The change that ends the file with one line end; null when it does, or ends with a text of several lines.</summary>
    public TextEdit? FinalNewLine()
    {
        var text = _source.Content;
        var end = text.TrimEnd(' ', '\t', '\r', '\n').Length;
        if (end == 0 || IsInText(end))
            return null;
        var newLine = text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";
        return string.Equals(text.Substring(end), newLine, StringComparison.Ordinal) ? null : new TextEdit(TextSpan.FromBounds(end, text.Length), newLine);
    }

    /// <summary>The texts of several lines; those in blocks with the lines behind them, down to the next key.</summary>
    private List<TextSpan> Texts()
    {
        var texts = new List<TextSpan>();
        for (var i = 0; i < _document.Nodes.Count; i++)
        {
            var node = _document.Nodes[i];
            if (node.Kind != YamlNodeKind.Scalar)
                continue;
            var isBlock = node.Style is YamlScalarStyle.Literal or YamlScalarStyle.Folded;
            var end = !isBlock ? node.Span.End : node.Next < _document.Nodes.Count ? _document.Nodes[node.Next].Span.Start : _source.Content.Length + 1;
            if (isBlock || !FlowShape.IsOnOneLine(_source, node.Span))
                texts.Add(TextSpan.FromBounds(node.Span.Start, Math.Max(node.Span.End, end)));
        }
        return texts;
    }

    private bool IsInText(int offset)
    {
        var (low, high) = (0, _texts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_texts[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low < _texts.Count && _texts[low].Start <= offset;
    }
}
