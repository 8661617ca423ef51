using ReportLint.Text;

namespace ReportLint.Yaml;

/// <summary>Finds the comments of a document: every <c>#</c> at the beginning of a line or after a blank that stands in no scalar.</summary>
internal static class YamlComments
{
    /// <summary>The comments that contain <paramref name="marker"/>, with the nodes they speak of.</summary>
    public static IReadOnlyList<YamlComment> Find(YamlDocument document, string marker)
    {
        var text = document.Source.Content;
        if (text.IndexOf(marker, StringComparison.OrdinalIgnoreCase) < 0)
            return [];
        return
        [
            .. All(document).Where(span => document.Source.ToString(span).IndexOf(marker, StringComparison.OrdinalIgnoreCase) >= 0)
                .Select(span => new YamlComment(span, NodeOf(document, span.Start, document.Source.Lines.IndexOf(span.Start)))),
        ];
    }

    /// <summary>All comments in order, each up to the end of its line. One that begins within another is one as well.</summary>
    public static IEnumerable<TextSpan> All(YamlDocument document)
    {
        var text = document.Source.Content;
        var lines = document.Source.Lines;
        var scalar = 0;
        for (var hash = text.IndexOf('#'); hash >= 0; hash = NextOutside(text, hash))
        {
            if (hash > 0 && text[hash - 1] is not (' ' or '\t' or '\r' or '\n' or '\u3000' or '\u00A0'))
                continue;
            while (scalar < document.Nodes.Count && !(document.Nodes[scalar].Kind == YamlNodeKind.Scalar && document.Nodes[scalar].Span.End > hash))
                scalar++;
            if (scalar == document.Nodes.Count || !Holds(document, scalar, hash))
                yield return TextSpan.FromBounds(hash, lines.Line(lines.IndexOf(hash)).End);
        }
    }

    private static int NextOutside(string text, int hash) => hash + 1 < text.Length ? text.IndexOf('#', hash + 1) : -1;

    private static bool Holds(YamlDocument document, int scalar, int hash)
    {
        var node = document.Nodes[scalar];
        if (!node.Span.Contains(hash))
            return false;
        // The line with the | or > of a block scalar may end with a comment.
        return node.Style is not (YamlScalarStyle.Literal or YamlScalarStyle.Folded)
            || document.Source.Lines.IndexOf(hash) > document.Source.Lines.IndexOf(node.Span.Start);
    }

    /// <summary>A comment behind something speaks of the entry or item that begins on its line; a comment on a line of its own, of the next.</summary>
    private static int NodeOf(YamlDocument document, int hash, int line)
    {
        var lineStart = document.Source.Lines.Line(line).Start;
        var ownLine = string.IsNullOrWhiteSpace(document.Source.ToString(TextSpan.FromBounds(lineStart, hash)));
        for (var node = 1; node < document.Nodes.Count; node++)
        {
            var start = document.Nodes[node].Span.Start;
            if (ownLine ? start <= hash : start < lineStart || start > hash)
                continue;
            // A block begins where its first entry does: the comment speaks of that entry, not of the block.
            while (node + 1 < document.Nodes.Count && document.Nodes[node + 1].Span.Start == start)
                node++;
            return node;
        }
        return -1;
    }
}
