using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.Formatting;

/// <summary>Finds all comments of a file in one pass.</summary>
internal static class CommentScanner
{
    /// <summary>The comments in order, each with the number of the first node that begins behind it.</summary>
    public static IReadOnlyList<(TextSpan Span, int NextNode)> Find(YamlDocument document)
    {
        var comments = new List<(TextSpan, int)>();
        var text = document.Source.Content;
        var lines = document.Source.Lines;
        var node = 0;
        var scalar = 0;
        for (var hash = text.IndexOf('#'); hash >= 0; hash = hash < text.Length ? text.IndexOf('#', hash) : -1)
        {
            while (node < document.Nodes.Count && document.Nodes[node].Span.Start <= hash)
                node++;
            while (scalar < document.Nodes.Count && !(document.Nodes[scalar].Kind == YamlNodeKind.Scalar && document.Nodes[scalar].Span.End > hash))
                scalar++;
            var line = lines.Line(lines.IndexOf(hash));
            var isComment = (hash == 0 || text[hash - 1] is ' ' or '\t' or '\r' or '\n') && !(scalar < document.Nodes.Count && Holds(document, scalar, hash));
            if (isComment)
                comments.Add((TextSpan.FromBounds(hash, line.End), node));
            hash = isComment ? line.End : hash + 1;
        }
        return comments;
    }

    private static bool Holds(YamlDocument document, int scalar, int hash)
    {
        var node = document.Nodes[scalar];
        if (!node.Span.Contains(hash))
            return false;
        // The line with the | or > of a block scalar may end with a comment.
        return node.Style is not (YamlScalarStyle.Literal or YamlScalarStyle.Folded)
            || document.Source.Lines.IndexOf(hash) > document.Source.Lines.IndexOf(node.Span.Start);
    }
}
