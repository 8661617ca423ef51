using ReportLint.RuleExamples;
using ReportLint.Testing;

namespace ReportLint.SchemaDocuments;

/// <summary>The reports of the repository: the examples, and the examples of the rules.</summary>
internal static class RepositoryDocuments
{
    /// <summary>All of them.</summary>
    public static IEnumerable<DocumentText> All()
    {
        foreach (var name in ExampleReports.Names)
            yield return new("examples/" + name, ExampleReports.Read(name), name.StartsWith("broken/", StringComparison.Ordinal) ? "bad" : "good");
        foreach (var example in ExampleCatalogue.All)
        {
            foreach (var file in example.Files.Where(file => file.IsReport && file.Source.Defect is null))
                yield return new($"{example.Code}/{example.Name}/{file.Name}", file.Source.Content, example.IsBad ? "bad" : "good");
        }
    }
}
