using ReportLint.Documents.Tests.Layouts;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.Reading;
using ReportLint.Rendering;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Documents.Tests;

/// <summary>Generated reports, written in each layout and imported: the same figures and texts.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> Names => [.. LayoutList.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_figure_comes_back(string name)
    {
        var layout = LayoutList.All[name];
        Property.ForSeeds(12, seed =>
        {
            var report = Draw(seed);
            var imported = Import(layout, report);
            foreach (var cell in report.Edition.Cells)
                Assert.True(imported.Find(cell.Address) is { } figure && figure.IsKnown && figure.Value == report[cell].Value, $"{name}, seed {seed}: {cell.Address} = {report[cell].Written}, read: {imported.Find(cell.Address)}");
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_document_comes_back(string name)
    {
        var layout = LayoutList.All[name];
        Property.ForSeeds(4, seed =>
        {
            var report = Draw(seed);
            Assert.Equal(Plain(report), Plain(Import(layout, report)));
        });
    }

    [Fact]
    public void What_is_imported_is_laid_out_as_format_does()
    {
        Property.ForSeeds(10, seed =>
        {
            var yaml = DocumentImporter.Import(LayoutList.All["html"].Write(Document(Draw(seed))), new ImportOptions()).Yaml;
            Assert.Empty(Formatting.ReportFormatter.Format(Read(yaml)));
        });
    }

    [Fact]
    public void English_keys_are_written_where_asked_for()
    {
        var yaml = DocumentImporter.Import(LayoutList.All["text"].Write(Document(Draw(1))), new ImportOptions { Keys = KeyLanguage.English }).Yaml;
        Assert.StartsWith("year: ", yaml, StringComparison.Ordinal);
        Assert.DoesNotContain("依申请公开:", yaml, StringComparison.Ordinal);
        Assert.Empty(Read(yaml).Findings);
    }

    private static Report Draw(int seed)
    {
        var edition = StatutoryForm.All[(seed & 1) == 0 ? 0 : 1];
        return Read(ReportWriter.Write(GeneratedReport.Draw(edition, seed), ReportStyle.Plain, seed).Replace("正文，“新收”：[不是数]", $"第{seed & 7}年，“新收”的申请都已答复。", StringComparison.Ordinal));
    }

    private static Report Import(Layout layout, Report report) => Read(DocumentImporter.Import(layout.Write(Document(report)), new ImportOptions { FileName = layout.FileName }).Yaml);

    private static ReportDocument Document(Report report) => ReportDocumentBuilder.Build(report, lastYear: null);

    private static Report Read(string yaml) => ReportReader.Read(SourceText.FromString("imported.report.yaml", yaml));

    /// <summary>What a reader sees of a report, without white space.</summary>
    private static string Plain(Report report) => string.Concat(TextRenderer.Render(Document(report)).Where(c => !char.IsWhiteSpace(c)));
}
