using ReportLint.LanguageServer.Features.Navigation;
using ReportLint.Testing;

namespace ReportLint.LanguageServer.Tests.Features;

public sealed class NavigationTests
{
    private static readonly string s_lastYear = SampleReport.Clean.Replace("年度: 2021", "年度: 2020", StringComparison.Ordinal);

    [Fact]
    public void A_total_comes_from_its_addends()
    {
        Assert.Equal(["28:20 3", "30:18 1"], Definitions(At.Sample("总计:             [‸4, 0")), StringComparer.Ordinal);
        Assert.Equal(["25:22 2", "25:25 0", "25:28 0", "25:31 0", "25:34 0", "25:37 0"], Definitions(At.Sample("新收:               [2, 0, 0, 0, 0, 0, ‸2]")), StringComparer.Ordinal);
    }

    [Fact]
    public void An_addend_leads_to_its_totals() =>
        Assert.Equal(["31:22 4", "28:38 3"], Definitions(At.Sample("予以公开:         [‸3, 0")), StringComparer.Ordinal);

    [Fact]
    public void A_figure_of_the_text_leads_to_its_cell_and_back()
    {
        Assert.Equal(["25:40 2"], Definitions(At.Sample("申请‸2件，上年")), StringComparer.Ordinal);
        var uses = Uses(At.Sample("新收:               [2, 0, 0, 0, 0, 0, ‸2]"));
        Assert.Contains("12:18 2", uses, StringComparer.Ordinal);
    }

    [Fact]
    public void A_reference_leads_to_its_cell_and_back()
    {
        var text = SampleReport.Change("申请2件，", "申请{{‸新收.总计}}件，");
        Assert.Equal(["25:40 2"], Definitions(new At(text)), StringComparer.Ordinal);
        Assert.Contains("12:18 {{新收.总计}}", Uses(new At(text)), StringComparer.Ordinal);
    }

    [Fact]
    public void Carried_over_leads_to_last_year_and_back()
    {
        Assert.Equal(["b.report.yaml 32:19 0"], Definitions(At.Sample("上年结转:           [‸2", "b.report.yaml", s_lastYear)), StringComparer.Ordinal);
        var next = SampleReport.Clean.Replace("年度: 2021", "年度: 2022", StringComparison.Ordinal);
        Assert.Contains("b.report.yaml 26:20 2", Uses(At.Sample("结转下年度:         [‸0", "b.report.yaml", next)), StringComparer.Ordinal);
    }

    [Fact]
    public void A_district_leads_to_its_agencies_and_back()
    {
        var agency = SampleReport.Clean.Replace("示例市东城示例区城市管理局", "乙局", StringComparison.Ordinal);
        var district = SampleReport.Clean + "汇总: [b/*.report.yaml]\n";
        Assert.Equal(["b/b.report.yaml 25:22 2"], Definitions(new At(district.Replace("新收:               [2", "新收:               [‸2", StringComparison.Ordinal), "b/b.report.yaml", agency)), StringComparer.Ordinal);
        Assert.Equal(["b/b.report.yaml 2:5 乙局"], Definitions(new At(district.Replace("b/*", "b/‸*", StringComparison.Ordinal), "b/b.report.yaml", agency)), StringComparer.Ordinal);
        var back = Uses(new At(agency.Replace("新收:               [2", "新收:               [‸2", StringComparison.Ordinal), "d.report.yaml", SampleReport.Clean + "汇总: [a.report.yaml]\n"));
        Assert.Contains("d.report.yaml 25:22 2", back, StringComparer.Ordinal);
    }

    [Fact]
    public void The_key_of_a_row_stands_for_its_total() => Assert.Equal(6, Definitions(At.Sample("‸新收:               [2")).Count);

    [Fact]
    public void What_belongs_together_is_highlighted()
    {
        var at = At.Sample("予以公开:         [‸3, 0");
        Assert.Equal(["3", "3", "4"], FigureNavigation.RelatedIn(at.Repository, at.Report, at.Offset).Select(at.Report.Source.ToString), StringComparer.Ordinal);
    }

    [Fact]
    public void Nothing_leads_nowhere() => Assert.Empty(Definitions(At.Sample("单位类型: 部‸门")));

    private static IReadOnlyList<string> Definitions(At at) => at.Describe(FigureNavigation.DefinitionsOf(at.Repository, at.Report, at.Offset));

    private static IReadOnlyList<string> Uses(At at) => at.Describe(FigureNavigation.ReferencesTo(at.Repository, at.Report, at.Offset, withItself: false));
}
