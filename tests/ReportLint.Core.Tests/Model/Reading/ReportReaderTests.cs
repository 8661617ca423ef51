using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Model.Reading;

public sealed class ReportReaderTests
{
    private const string Head = "年度: 2021\n单位: 某局\n";

    [Fact]
    public void Keys_of_either_language_rows_of_either_kind_and_left_out_totals_mean_the_same()
    {
        var random = new Random(1);
        var report = GeneratedReport.Draw(StatutoryForm.Edition2021, 5);
        var plain = Lint.Read(ReportWriter.Write(report, ReportStyle.Plain));
        for (var i = 0; i < 50; i++)
        {
            var other = Lint.Read(ReportWriter.Write(report, ReportStyle.Draw(random), i));
            Assert.Equal(plain.Figures.Select(figure => figure.Value), other.Figures.Select(figure => figure.Value));
        }
    }

    [Fact]
    public void Spans_lead_to_the_figures_in_every_style() => Property.ForSeeds(200, seed =>
    {
        var random = new Random(seed);
        var report = GeneratedReport.Draw(StatutoryForm.All[random.Next(2)], random.Next());
        var (yaml, places) = ReportWriter.WriteWithPlaces(report, ReportStyle.Draw(random), random.Next());
        var read = Lint.Read(yaml);
        Assert.All(places, place =>
        {
            var figure = read.Figures[place.Key];
            Assert.True(figure.IsStated);
            Assert.Equal(place.Value, (figure.Span.Start, figure.Span.Length));
            Assert.Equal(report.Figures[place.Key], figure.Value);
        });
    });

    [Fact]
    public void Unlisted_rows_are_zero_and_totals_are_computed()
    {
        var report = Lint.Read(Head + "主动公开: {未列: 0}\n依申请公开:\n  未列: 0\n  新收: [2, 1]\n  上年结转: {自然人: 1}\n  办理结果:\n    予以公开: [3, 0, 0, 0, 0, 0]\n复议诉讼: {unlisted: 0}\n");
        Assert.Equal(FigureState.Unlisted, report.Find("requests.carried-forward.natural-person")!.State);
        Assert.Equal(FigureState.Computed, report.Find("requests.outcomes.total.natural-person")!.State);
        Assert.Equal(3, report.Find("requests.outcomes.total.total")!.Count);
        Assert.Equal(0, report.Find("disputes.litigation.direct.total")!.Count);
        Assert.Equal(1, report.Find("requests.carried-over.total")!.Count);
    }

    [Fact]
    public void Money_keeps_its_digits_and_changes_their_sign()
    {
        var report = Lint.Read("年度: 2020\n单位: 某局\n主动公开:\n  未列: 0\n  行政处罚: [1, +2, 3]\n  政府集中采购: {项目数量: 6, 总金额: 166.3700, 单位: 万元, 小数位: 4}\n");
        Assert.Equal("166.3700", report.Find("disclosure.procurement.amount")!.Written);
        Assert.Equal(166.37m, report.Find("disclosure.procurement.amount")!.Value);
        Assert.Equal("+2", report.Find("disclosure.penalties.change")!.Written);
        Assert.Equal("万元", report.MoneyUnit?.Value);
        Assert.Equal(4, report.MoneyDecimals?.Value);
    }

    [Theory]
    [InlineData("版式: [2021]", "RL0003 3:5 [[]")]
    [InlineData("依申请公开: {未列: 0, 新收: [{数值: 3, 说明: [其中1件]}, 0, 0, 0, 0, 0]}", "RL0003 3:33 [[]")]
    public void A_list_where_a_single_value_belongs_is_not_lost_in_silence(string line, string expected) =>
        Assert.Contains(Lint.Text(Head + line).Describe().Split('\n'), finding => finding.StartsWith(expected, StringComparison.Ordinal));

    [Fact]
    public void A_single_value_among_named_rows_is_not_lost_in_silence()
    {
        var report = "年度: 2020\n单位: 某局\n主动公开:\n  未列: 0\n  其他对外管理服务事项:\n    行政检查: 3\n    行政确认: [4, 0, 0]\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n";
        Assert.StartsWith("RL0004 6:11 [3] ", Lint.Text(report).Describe(), StringComparison.Ordinal);
        Assert.False(Lint.Read(report).Figures.Single(figure => string.Equals(figure.Cell.Address, "disclosure.other-services.previous", StringComparison.Ordinal)).IsKnown);
    }

    [Fact]
    public void Named_rows_stand_in_the_place_of_their_parent_which_is_their_sum()
    {
        var report = Lint.Read("年度: 2020\n单位: 某局\n主动公开:\n  未列: 0\n  其他对外管理服务事项:\n    行政检查: [17, -2, 1436]\n    行政确认: {上年项目: 4, 增减: 0, 处理决定: 0}\n");
        Assert.Equal(["行政检查", "行政确认"], report.NamedRows.Select(row => row.Name));
        Assert.Equal("disclosure.other-services.行政检查.decisions", report.NamedRows[0].Figures[2].Cell.Address);
        Assert.Equal(21, report.Find("disclosure.other-services.previous")!.Count);
        Assert.Equal(FigureState.Computed, report.Find("disclosure.other-services.previous")!.State);
    }

    [Fact]
    public void A_note_belongs_to_its_cell()
    {
        var figure = Lint.Read(Head + "主动公开:\n  行政处罚: {处理决定: {数值: 22, 说明: 其中修订16件}}\n").Find("disclosure.penalties.decisions")!;
        Assert.Equal(("22", "其中修订16件"), (figure.Written, figure.Note));
    }

    [Theory]
    [InlineData("年度: 2021\n", "RL0004")]
    [InlineData("单位: 某局\n", "RL0004")]
    [InlineData("年度: 2021\n单位:\n", "RL0004")]
    [InlineData("年度: \"2021\"\n单位: 某局\n", "RL0008")]
    [InlineData("年度: 两千\n单位: 某局\n", "RL0008,RL0015")]
    [InlineData("年度: 208\n单位: 某局\n", "RL0015")]
    [InlineData("年度: 2027\n单位: 某局\n", "RL0015")]
    [InlineData("年度: [2021]\n单位: 某局\n", "RL0003")]
    [InlineData(Head + "单位类型: 局\n", "RL0003")]
    [InlineData(Head + "版式: 2020\n", "RL0009")]
    [InlineData(Head + "版式: 2019\n", "RL0010")]
    [InlineData(Head + "edition: x\n", "RL0009")]
    [InlineData(Head + "year: 2021\n", "RL0002")]
    [InlineData(Head + "曾用名: [甲, [乙]]\n", "RL0003")]
    [InlineData(Head + "引言: {甲: 乙}\n", "RL0003")]
    [InlineData(Head + "信息处理费: 0\n", "RL0004")]
    [InlineData(Head + "信息处理费: {收费通知件数: 0, 通知金额: 0}\n", "RL0004")]
    [InlineData(Head + "发布日期: 2022-02-30\n", "RL6016")]
    [InlineData(Head + "发布日期: 2021-12-30\n", "RL6016")]
    public void What_is_wrong_at_the_top_is_said(string head, string codes)
    {
        var findings = Lint.Text(head + "主动公开: {未列: 0}\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n");
        Assert.Equal(codes, string.Join(",", findings.Select(finding => finding.Rule.Code).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("  行政许可: 5", "RL0004", "5")]
    [InlineData("  行政许可: [5, 6]", "RL0003", "6")]
    [InlineData("  行政许可: [27, -6, 482]", "RL0011", "[27, -6, 482]")]
    [InlineData("  行政许可: ~", "RL0004", "~")]
    [InlineData("  行政许可:", "RL0004", "行政许可")]
    [InlineData("  行政许可: [[5]]", "RL0006", "[5]")]
    [InlineData("  行政许可: {处理决定: 5, 增减: 1}", "RL0011", "增减")]
    [InlineData("  行政许可: {处理决走: 5}", "RL0003", "处理决走")]
    [InlineData("  行政许可: {处理决定: 5, decisions: 5}", "RL0002", "decisions")]
    [InlineData("  行政许可: {处理决定:5}", "RL0003", "处理决定:5")]
    [InlineData("  规范性文件: [0, 0, 0]", "RL0003", "规范性文件")]
    [InlineData("  政府集中采购: [0, 0]", "RL0011", "政府集中采购")]
    [InlineData("  规章: [0, 0]", "RL0004", "[0, 0]")]
    public void What_is_wrong_in_a_row_is_said_at_its_place(string row, string code, string underlined)
    {
        var finding = Assert.Single(Lint.Text(Head + $"主动公开:\n  未列: 0\n{row}\n依申请公开: {{未列: 0}}\n复议诉讼: {{未列: 0}}\n"));
        Assert.Equal(code, finding.Rule.Code);
        Assert.Equal(underlined, finding.Underlined());
    }

    [Theory]
    [InlineData("未列: 1", "RL0006", "1")]
    [InlineData("未列: 0\n  办理结果: [1]", "RL0004", "[1]")]
    [InlineData("未列: 0\n  办理结果: {其他处理: [0, 0, 0, 0, 0, 0]}", "RL0030", "[0, 0, 0, 0, 0, 0]")]
    [InlineData("未列: 0\n  新收: [0, 0, 0, 0, 0, 0, ~]", "RL1005", "~")]
    [InlineData("未列: 0\n  新收: [0, 0, 0, 0, 0]", "RL0004", "[0, 0, 0, 0, 0]")]
    public void What_is_wrong_in_the_requests_is_said_at_its_place(string requests, string code, string underlined)
    {
        var findings = Lint.Text(Head + $"主动公开: {{未列: 0}}\n依申请公开:\n  {requests}\n复议诉讼: {{未列: 0}}\n");
        Assert.Contains(findings, finding => string.Equals(finding.Rule.Code, code, StringComparison.Ordinal) && string.Equals(finding.Underlined(), underlined, StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_that_is_missing_is_named()
    {
        var findings = Lint.Text(Head + "主动公开: {规章: [0, 0, 0]}\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n");
        Assert.Equal(5, findings.Count);
        Assert.All(findings, finding => Assert.Equal(("RL0004", "主动公开"), (finding.Rule.Code, finding.Underlined())));
        Assert.Contains(findings, finding => string.Equals(finding.Cell, "disclosure.licensing", StringComparison.Ordinal));
    }

    [Fact]
    public void One_broken_file_hides_nothing_of_another()
    {
        var good = ReportLint.Text.SourceText.FromString("b.report.yaml", Head + "主动公开: {未列: 0}\n依申请公开: {未列: 0}\n复议诉讼: {未列: 1}\n");
        var result = Lint.Run(ReportLint.Text.SourceText.FromString("a.report.yaml", "a: [1\nb: 2\n"), good);
        Assert.Contains(result.Findings, finding => finding.Location.Source == good && string.Equals(finding.Rule.Code, "RL0006", StringComparison.Ordinal));
    }
}
