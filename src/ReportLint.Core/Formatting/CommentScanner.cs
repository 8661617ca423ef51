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
        var node = 0;
        var end = 0;
        foreach (var comment in YamlComments.All(document))
        {
            if (comment.Start < end)
                continue;
            while (node < document.Nodes.Count && document.Nodes[node].Span.Start <= comment.Start)
                node++;
            comments.Add((comment, node));
            end = comment.End;
        }
        return comments;
    }
}
