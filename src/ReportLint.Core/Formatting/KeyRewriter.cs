using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.Outline;
using ReportLint.Text;

namespace ReportLint.Formatting;

/// <summary>Rewrites the keys of a report file in the other language, and nothing else: not the names of rows that the report names itself, not the paths of references.</summary>
public static class KeyRewriter
{
    /// <summary>The changes that write every key of <paramref name="report"/> in <paramref name="language"/>; none where any of the file could not be read.</summary>
    public static KeyRewriting Rewrite(Report report, KeyLanguage language)
    {
        if (!ReportFormatter.CanFormat(report))
            return new KeyRewriting([], []);
        var clashes = new List<KeyClash>();
        FindClashes(report.Outline, clashes);
        return clashes.Count > 0 ? new KeyRewriting([], clashes) : new KeyRewriting(
            [.. report.Outline.SelectMany(node => node.SelfAndBelow)
                .Where(node => node.Key.Kind != FormKeyKind.NamedRow && !string.Equals(node.Written, node.Key.Name.In(language), StringComparison.Ordinal))
                .Select(node => new TextEdit(node.KeySpan, node.Key.Name.In(language)))],
            []);
    }

    private static void FindClashes(IReadOnlyList<OutlineNode> nodes, List<KeyClash> clashes)
    {
        foreach (var same in nodes.GroupBy(node => node.Key).Where(same => same.Select(node => node.Written).Distinct(StringComparer.Ordinal).Count() > 1))
            clashes.Add(new KeyClash(same.First().KeySpan, same.First(node => !string.Equals(node.Written, same.First().Written, StringComparison.Ordinal)).KeySpan));
        foreach (var node in nodes)
            FindClashes(node.Children, clashes);
    }
}
