using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.Formatting;

/// <summary>Compares what two texts say as YAML, their comments included.</summary>
internal static class SameContent
{
    /// <summary>Whether <paramref name="text"/> says what <paramref name="document"/> says.</summary>
    public static bool Is(YamlDocument document, string text)
    {
        var other = YamlReader.Read(SourceText.FromString(document.Source.Path, text, document.Source.FullPath));
        return other is { IsDamaged: false, Findings.Count: 0 } && other.Nodes.Count == document.Nodes.Count
            && Enumerable.Range(0, other.Nodes.Count).All(i => IsSame(document.Nodes[i], other.Nodes[i]))
            && Comments(document).SequenceEqual(Comments(other));
    }

    private static bool IsSame(YamlNode a, YamlNode b) =>
        a.Kind == b.Kind && a.Style == b.Style && a.IsKey == b.IsKey && a.Next == b.Next && string.Equals(a.Value, b.Value, StringComparison.Ordinal);

    /// <summary>The comments and the nodes they speak of.</summary>
    private static IEnumerable<(string Text, int Node)> Comments(YamlDocument document) =>
        CommentScanner.Find(document).Select(comment => (document.Source.ToString(comment.Span).TrimEnd(), comment.NextNode));
}
