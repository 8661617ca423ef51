using ReportLint.Comparison;
using ReportLint.Linting;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Comparison;

public sealed class RepositoryComparisonTests
{
    private const string Head = "年度: 2021\n单位: 示例市示例局\n";
    private const string Tables = "主动公开: {未列: 0}\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n";

    [Theory]
    [InlineData("主动公开: {未列: 0, 行政许可: [5]}", "主动公开: {未列: 0, 行政许可: {处理决定: 6}}", "行政许可 · 本年处理决定数量: 5 → 6")]
    [InlineData("主动公开: {未列: 0}", "主动公开: {未列: 0, 行政许可: [0]}", "")]
    [InlineData("主动公开: {未列: 0, 行政许可: [~]}", "主动公开: {未列: 0, 行政许可: [3]}", "行政许可 · 本年处理决定数量:  → 3")]
    [InlineData("主动公开: {未列: 0, 行政事业性收费: [1.5]}", "主动公开: {未列: 0, 行政事业性收费: [1.50]}", "行政事业性收费 · 本年收费金额（单位：万元）: 1.5 → 1.50")]
    public void Figures_are_compared_by_what_they_print(string before, string after, string expected) =>
        Assert.Equal(expected, Values(Both(Head + before + "\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n", Head + after + "\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n").Reports.SelectMany(report => report.Figures)));

    [Fact]
    public void A_total_that_is_computed_is_as_good_as_one_that_is_stated()
    {
        const string Rest = "主动公开: {未列: 0}\n复议诉讼: {未列: 0}\n";
        Assert.Empty(Both(Head + Rest + "依申请公开: {未列: 0, 新收: [2, 0, 0, 0, 0, 0], 办理结果: {予以公开: [2, 0, 0, 0, 0, 0]}}\n",
            Head + Rest + "依申请公开: {未列: 0, 新收: [2, 0, 0, 0, 0, 0, 2], 办理结果: {予以公开: [2, 0, 0, 0, 0, 0, 2]}}\n").Reports);
        Assert.Equal("（三）不予公开 1.属于国家秘密 · 自然人: 0 → 1\n（三）不予公开 1.属于国家秘密 · 总计: 0 → 1\n（七）总计 · 自然人: 0 → 1\n（七）总计 · 总计: 0 → 1",
            Values(Compare(Head + Rest + "依申请公开: {未列: 0}\n", Head + Rest + "依申请公开: {未列: 0, 办理结果: {不予公开: {国家秘密: [1, 0, 0, 0, 0, 0]}}}\n").Figures));
    }

    [Fact]
    public void Notes_named_rows_fees_and_particulars_are_compared()
    {
        const string Old = "年度: 2020\n单位: 示例市示例局\n发布日期: 2021-01-20\n主动公开:\n  未列: 0\n  其他对外管理服务事项: {行政检查: [17, 0, 4], 行政确认: [1, 0, 0]}\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0, 行政复议: [{数值: 0, 说明: 无}, 0, 0, 0]}\n";
        const string New = "年度: 2020\n单位: 示例市示例局\n单位类型: 部门\n主动公开:\n  未列: 0\n  其他对外管理服务事项: {行政检查: [17, 0, 5], 行政奖励: [1, 0, 0]}\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0, 行政复议: [0, 0, 0, 0]}\n信息处理费: {收费通知件数: 1, 通知金额: 10, 实收金额: 10}\n";
        var report = Compare(Old, New);
        Assert.Equal("单位类型:  → 部门\n发布日期: 2021-01-20 → ", Values(report.Fields));
        Assert.Equal("收费通知件数:  → 1\n通知金额:  → 10\n实收金额:  → 10", Values(report.Fees));
        Assert.Equal("行政复议 · 结果维持: 无 → ", Values(report.Notes));
        Assert.Contains("其他对外管理服务事项 行政检查 · 处理决定数量: 4 → 5", Values(report.Figures), StringComparison.Ordinal);
        Assert.Contains("其他对外管理服务事项 行政奖励 · 上一年项目数量:  → 1", Values(report.Figures), StringComparison.Ordinal);
        Assert.Contains("其他对外管理服务事项 行政确认 · 上一年项目数量: 1 → \n", Values(report.Figures) + "\n", StringComparison.Ordinal);
    }

    [Fact]
    public void Prose_is_compared_sentence_by_sentence_as_it_is_rendered()
    {
        var report = Compare(
            Head + "总体情况: |\n  ## 概况\n  全年新收申请{{新收.总计}}件。公开信息20条。\n\n  已经办结。\n主动公开: {未列: 0}\n依申请公开: {未列: 0, 新收: [1, 0, 0, 0, 0, 0], 结转下年度: [1, 0, 0, 0, 0, 0]}\n复议诉讼: {未列: 0}\n",
            Head + "总体情况: |\n  ## 概况\n  全年新收申请{{新收.总计}}件。公开信息200条。已经办结。\n  组织培训两次。\n主动公开: {未列: 0}\n依申请公开: {未列: 0, 新收: [2, 0, 0, 0, 0, 0], 结转下年度: [2, 0, 0, 0, 0, 0]}\n复议诉讼: {未列: 0}\n");
        var text = Assert.Single(report.Texts);
        Assert.Equal(("overview", "一、总体情况"), (text.PartId, text.Title.Chinese));
        Assert.Equal(
            [
                "全年新收申请[-1-]{+2+}件。",
                "公开信息[-20-]{+200+}条。",
                "{+组织培训两次。+}",
            ],
            text.Sentences.Select(Marked));
    }

    [Fact]
    public void The_prose_beside_table_two_is_compared()
    {
        var text = Assert.Single(Compare(Head + "主动公开: {未列: 0}\n主动公开说明: 公开信息20条。\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n", Head + "主动公开: {未列: 0}\n主动公开说明: 公开信息30条。\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n").Texts);
        Assert.Equal(("disclosure", "公开信息[-20-]{+30+}条。"), (text.PartId, Marked(Assert.Single(text.Sentences))));
    }

    [Fact]
    public void The_opening_of_the_form_need_not_be_written()
    {
        Assert.Empty(Both(Head + Tables, Head + "引言: 依据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。\n" + Tables).Reports);
        Assert.Equal("{+统计期限为2021年1月1日至12月31日。+}", Marked(Compare(Head + Tables, Head + "引言: 依据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。统计期限为2021年1月1日至12月31日。\n" + Tables).Texts.Single().Sentences.Single()));
    }

    [Fact]
    public void Figures_stated_in_prose_are_named_by_what_they_count()
    {
        const string Received = "主动公开: {未列: 0}\n依申请公开: {未列: 0, 新收: [2, 0, 0, 0, 0, 0], 结转下年度: [2, 0, 0, 0, 0, 0]}\n复议诉讼: {未列: 0}\n";
        var claim = Assert.Single(Compare(Head + "总体情况: 全年共收到政府信息公开申请2件。\n" + Received, Head + "总体情况: 全年共收到政府信息公开申请3件。\n" + Received).Claims);
        Assert.Equal(("2件", "3件"), (claim.Before, claim.After));
        Assert.Equal("requests.received.total", Assert.Single(claim.Addresses));
    }

    [Fact]
    public void A_report_is_known_by_agency_and_year_else_by_its_name()
    {
        var moved = Both([("/r/a.report.yaml", Head + Tables)], [("/r/2021/b.report.yaml", Head + Tables)]);
        Assert.True(Assert.Single(moved.Reports).IsMoved);
        var renamed = Both([("/r/a.report.yaml", Head + Tables)], [("/r/a.report.yaml", Head.Replace("示例局", "新局", StringComparison.Ordinal) + Tables)]);
        Assert.Equal("单位: 示例市示例局 → 示例市新局", Values(Assert.Single(renamed.Reports).Fields));
        var replaced = Both([("/r/a.report.yaml", Head + Tables)], [("/r/b.report.yaml", Head.Replace("2021", "2022", StringComparison.Ordinal) + Tables)]);
        Assert.Equal([(true, false), (false, true)], replaced.Reports.Select(report => (report.Before is not null, report.After is not null)));
        var swapped = Both([("/r/a.report.yaml", Head + Tables), ("/r/b.report.yaml", Head.Replace("2021", "2022", StringComparison.Ordinal) + Tables)],
            [("/r/b.report.yaml", Head + Tables), ("/r/a.report.yaml", Head.Replace("2021", "2022", StringComparison.Ordinal) + Tables)]);
        Assert.All(swapped.Reports, report => Assert.True(report.IsMoved && report.Figures.Count == 0));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_not_compared()
    {
        var mended = Assert.Single(Both("[", Head + Tables).Reports);
        Assert.True(mended.IsUnreadable);
        Assert.Empty(mended.Fields);
        var broken = Assert.Single(Both(Head + Tables, Head + Tables + "<<<<<<< HEAD\n=======\n>>>>>>> other\n").Reports);
        Assert.True(broken.IsUnreadable);
        Assert.Equal("示例市示例局", broken.Report.Agency!.Value);
        Assert.Empty(Both("[", "[").Reports);
    }

    [Fact]
    public void A_finding_stays_the_same_when_it_moves_and_its_figures_change()
    {
        const string Wrong = "主动公开: {未列: 0}\n依申请公开:\n  未列: 0\n  新收: [2, 0, 0, 0, 0, 0, 3]\n  办理结果: {予以公开: [2, 0, 0, 0, 0, 0]}\n复议诉讼: {未列: 0}\n";
        var same = Both(Head + Wrong, Head + "发布日期: 2022-01-20\n" + Wrong.Replace("0, 3]", "0, 4]", StringComparison.Ordinal));
        Assert.Empty(same.Gained.Concat(same.Lost));
        Assert.Equal(["RL1000"], Both(Head + Tables, Head + Wrong).Gained.Select(finding => finding.Rule.Code));
        Assert.Equal(["RL1000"], Both(Head + Wrong, Head + Tables).Lost.Select(finding => finding.Rule.Code));
        var twice = Both(Head + Wrong, Head + Wrong.Replace("[2, 0, 0, 0, 0, 0]", "[\"2\", 0, 0, 0, 0, 0]", StringComparison.Ordinal));
        Assert.Equal(["RL0008"], twice.Gained.Select(finding => finding.Rule.Code));
    }

    private static ReportComparison Compare(string before, string after) => Assert.Single(Both(before, after).Reports);

    private static RepositoryComparison Both(string before, string after) => Both([("/r/a.report.yaml", before)], [("/r/a.report.yaml", after)]);

    private static RepositoryComparison Both((string Path, string Text)[] before, (string Path, string Text)[] after) => RepositoryComparison.Of(Side(before), Side(after));

    private static ComparedSide Side((string Path, string Text)[] files) =>
        new(LintSnapshot.Check(new LintOptions { Today = Lint.Today, Catalogue = Lint.Rules }, [.. files.Select(file => SourceText.FromString(file.Path, file.Text, file.Path))]), "/r");

    private static string Values(IEnumerable<ValueChange> changes) => string.Join("\n", changes.Select(change => $"{change.Label.Chinese}: {change.Before} → {change.After}"));

    private static string Marked(SentenceChange change) => string.Concat(change.Pieces.Select(piece => piece.Kind switch
    {
        SequenceEditKind.Removed => $"[-{piece.Text}-]",
        SequenceEditKind.Added => "{+" + piece.Text + "+}",
        _ => piece.Text,
    }));
}
