using ReportLint.Model;
using ReportLint.Model.Reading;
using ReportLint.Rendering;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Rendering;

/// <summary>Short ways from YAML to what is printed.</summary>
internal static class Rendered
{
    public static Report Read(string yaml) => ReportReader.Read(SourceText.FromString("a.report.yaml", yaml));

    public static string Text(string yaml, string? lastYear = null) =>
        TextRenderer.Render(ReportDocumentBuilder.Build(Read(yaml), lastYear is null ? null : Read(lastYear)));

    public static IReadOnlyList<DocumentTable> Tables(Report report) => [.. ReportDocumentBuilder.Build(report, lastYear: null).Blocks.OfType<DocumentTable>()];

    /// <summary>The lines of a table as the text renderer writes them, with | for the tabs.</summary>
    public static IReadOnlyList<string> Lines(DocumentTable table) =>
        [.. TextRenderer.Render(new ReportDocument("", [table])).Replace('\t', '|').Split('\n').Skip(2).SkipLast(1)];
}
