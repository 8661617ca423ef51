using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.SchemaDocuments;

/// <summary>The reports of the repository: the examples, and the examples of the rules.</summary>
internal static class RepositoryDocuments
{
    private static readonly string s_rules = Path.Combine(SourceFolder.Root, "src", "ReportLint.Core", "Rules", "Examples");

    /// <summary>All of them.</summary>
    public static IEnumerable<DocumentText> All()
    {
        foreach (var name in ExampleReports.Names)
            yield return new("examples/" + name, ExampleReports.Read(name), name.StartsWith("broken/", StringComparison.Ordinal) ? "bad" : "good");
        foreach (var path in Directory.GetFiles(s_rules, "*.report.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(s_rules, path).Replace('\\', '/');
            if (Read(path) is { } text)
                yield return new(name, text, name.Contains("/good", StringComparison.Ordinal) ? "good" : "bad");
        }
    }

    /// <summary>The text without the marks of what a rule must find; null for a file that is no text.</summary>
    private static string? Read(string path)
    {
        var source = SourceText.FromBytes(path, File.ReadAllBytes(path));
        return source.Defect is null ? source.Content.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal) : null;
    }
}
