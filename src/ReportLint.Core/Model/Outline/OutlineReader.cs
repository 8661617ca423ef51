using ReportLint.Forms;
using ReportLint.Yaml;

namespace ReportLint.Model.Outline;

/// <summary>Finds the keys of the form in a file.</summary>
internal static class OutlineReader
{
    /// <summary>The keys at the top of the file; none where nothing could be read.</summary>
    public static IReadOnlyList<OutlineNode> Read(YamlDocument document, FormEdition edition) =>
        document.HasRoot ? Read(document, 0, edition.Keys) : [];

    private static IReadOnlyList<OutlineNode> Read(YamlDocument document, int mapping, FormKey parent)
    {
        var nodes = new List<OutlineNode>();
        foreach (var (key, value) in document.Entries(mapping))
        {
            var (keyNode, valueNode) = (document.Nodes[key], document.Nodes[value]);
            if (keyNode.Kind == YamlNodeKind.Scalar && parent.Find(keyNode.Value) is { } known)
            {
                nodes.Add(new OutlineNode(known, keyNode.Value, keyNode.Span, valueNode.Span,
                    valueNode.Kind == YamlNodeKind.Sequence ? [.. document.Items(value).Select(item => document.Nodes[item].Span)] : [],
                    valueNode.Kind == YamlNodeKind.Mapping ? Read(document, value, known) : []));
            }
        }
        return nodes;
    }
}
