using ReportLint.Rendering;
using ReportLint.Rollover;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Tests.Features;

public sealed class ReferenceFixTests
{
    public static TheoryData<string> Examples => [.. ExampleReports.Names];

    [Fact]
    public void Figures_that_agree_with_a_cell_become_references()
    {
        var at = new At(SampleReport.Clean);
        Assert.Equal(["2 → {{新收.总计}}", "2 → {{上年结转.总计}}"], Describe(at), StringComparer.Ordinal);
    }

    [Fact]
    public void What_disagrees_or_is_a_reference_stays() =>
        Assert.Equal(["2 → {{上年结转.总计}}"], Describe(new At(SampleReport.Change("申请2件，", "申请{{新收.总计}}件，"))), StringComparer.Ordinal);

    [Fact]
    public void A_chinese_numeral_keeps_its_numeral() =>
        Assert.Contains("二 → {{新收.总计|中文}}", Describe(new At(SampleReport.Change("申请2件，", "申请二件，"))), StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_is_printed_stays_the_same(string name)
    {
        var at = new At(ExampleReports.Read(name));
        var changed = TextEdits.Apply(at.Text, FigureLinks.Of(at.Report, at.Repository.AnalysisOf(at.Report).Claims, at.Repository.Set.Previous(at.Report)).Select(fix => fix.Edit));
        Assert.Equal(TextRenderer.Render(ReportDocumentBuilder.Build(at.Report, lastYear: null)), TextRenderer.Render(ReportDocumentBuilder.Build(Lint.Read(changed), lastYear: null)));
    }

    private static IEnumerable<string> Describe(At at) => FigureLinks.Of(at.Report, at.Repository.AnalysisOf(at.Report).Claims, at.Repository.Set.Previous(at.Report)).Select(fix => $"{fix.Claim.Text} → {fix.Reference}");
}
