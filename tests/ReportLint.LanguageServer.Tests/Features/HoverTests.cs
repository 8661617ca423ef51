using ReportLint.LanguageServer.Features.Hovers;
using ReportLint.Testing;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Tests.Features;

public sealed class HoverTests
{
    private static readonly string s_lastYear = SampleReport.Clean.Replace("年度: 2021", "年度: 2020", StringComparison.Ordinal)
        .Replace("2022-01-26", "2021-01-26", StringComparison.Ordinal)
        .Replace("结转下年度:         [0, 0, 0, 0, 0, 0, 0]", "结转下年度:         [1, 0, 0, 0, 0, 0, 1]", StringComparison.Ordinal);

    [Fact]
    public void A_wrong_figure_shows_its_labels_and_the_arithmetic()
    {
        var at = new At(SampleReport.WithWrongFigure.Replace("[5, 0", "[‸5, 0", StringComparison.Ordinal));
        Assert.Equal("""
            （一）予以公开 · 自然人

            三、收到和处理政府信息公开申请情况 › 三、本年度办理结果

            值：5，应为3

            - ✗ 本列：予以公开5＋本机关不掌握1＝6，而办理结果总计4（差2）
            - ✗ 本行：自然人5＝5，而总计3（差2）

            requests.outcomes.granted.natural-person

            RL1000 figure-in-error：几个勾稽关系不成立，都是因为这一个数 规则说明 https://github.com/reportlint/reportlint/blob/main/docs/rules/RL1000.md
            """, at.Hover());
        Assert.Contains("column: granted 5 + not-held 1 = 6, but outcomes.total 4 (difference 2)", at.Hover(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_shows_its_relations_and_what_the_text_says()
    {
        var at = At.Sample("新收:               [2, 0, 0, 0, 0, 0, ‸2]");
        Assert.Equal("""
            一、本年新收政府信息公开申请数量 · 总计

            三、收到和处理政府信息公开申请情况

            值：2

            - ✓ 平衡：新收2＋上年结转2＝4，办理结果总计4＋结转下年度0＝4
            - ✓ 本行：自然人2＝2，总计2
            - ✓ 正文第12行：“2件”

            requests.received.total
            """, at.Hover());
    }

    [Fact]
    public void Last_year_stands_beside()
    {
        Assert.Contains("- ✗ 上年结转下年度：1", At.Sample("上年结转:           [‸2, 0, 0, 0, 0, 0, 2]", "b.report.yaml", s_lastYear).Hover(), StringComparison.Ordinal);
        Assert.Contains("- · 上年：2（持平）", At.Sample("新收:               [‸2, 0, 0, 0, 0, 0, 2]", "b.report.yaml", s_lastYear).Hover(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_district_shows_the_sum_of_its_agencies()
    {
        var child = SampleReport.Clean.Replace("示例市东城示例区城市管理局", "示例市东城示例区乙局", StringComparison.Ordinal);
        var at = new At(SampleReport.Clean.Replace("新收:               [2", "新收:               [‸2", StringComparison.Ordinal) + "汇总: [b/*.report.yaml]\n", "b/b.report.yaml", child);
        Assert.Contains("下级之和：示例市东城示例区乙局 2＝2", at.Hover(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("新‸收:               [2", "一、本年新收政府信息公开申请数量")]
    [InlineData("办理结‸果:\n", "三、本年度办理结果")]
    [InlineData("‸复议诉讼:\n", "四、政府信息公开行政复议、行政诉讼情况")]
    [InlineData("单位类型‸: 部门", "单位类型")]
    [InlineData("收费通知件‸数: 0", "发出收费通知的件数")]
    public void A_key_shows_its_official_label(string here, string expected) => Assert.Contains(expected, At.Sample(here).Hover(), StringComparison.Ordinal);

    [Fact]
    public void A_row_shows_its_figures() =>
        Assert.Contains("自然人 2, 商业企业 0, 科研机构 0, 社会公益组织 0, 法律服务机构 0, 其他 0, 总计 2", At.Sample("‸新收:               [2").Hover(), StringComparison.Ordinal);

    [Theory]
    [InlineData("申请‸2件，上年结转2件", "✓ 与表格相符：“一、本年新收政府信息公开申请数量”总计列＝2")]
    [InlineData("申请2件，上年结转‸2件", "✓ 与表格相符：“二、上年结转政府信息公开申请数量”总计列＝2")]
    public void A_figure_of_the_text_shows_its_cell(string here, string expected) => Assert.Contains(expected, At.Sample(here).Hover(), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{新收.‸总计}}", "写出：2")]
    [InlineData("{{新收.‸总计|中文}}", "写出：二")]
    [InlineData("{{‸总计}}", "写不出来：不止一格是这样写")]
    [InlineData("{{上年.‸新收.总计}}", "写不出来：没有上年的报告，或者上年没有这一格")]
    [InlineData("{{没有‸的}}", "写不出来：没有这一格")]
    [InlineData("{{‸年度}}", "写出：2021")]
    public void A_reference_shows_what_is_written(string reference, string expected)
    {
        var at = new At(SampleReport.Change("申请2件，", $"申请{reference}件，"));
        Assert.Contains(expected, at.Hover(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_in_a_comment_shows_its_rule() =>
        Assert.Contains("RL6017", new At(SampleReport.Change("发布日期:", "# reportlint-disable RL60‸17: 见说明\n发布日期:")).Hover(), StringComparison.Ordinal);

    [Fact]
    public void A_code_in_configuration_shows_its_rule()
    {
        const string text = "[*.report.yaml]\nreportlint.RL1000.severity = none\n";
        var said = RuleHover.At(text, text.IndexOf("L1000", StringComparison.Ordinal), Language.English, formats: null);
        Assert.Equal("RL1000", text.Substring(said!.Value.Span.Start, said.Value.Span.Length));
        Assert.StartsWith("**RL1000** figure\\-in\\-error: ", said.Value.Content.Value, StringComparison.Ordinal);
        Assert.Null(RuleHover.At(text, 3, Language.English, formats: null));
    }

    [Fact]
    public void Blank_places_say_nothing() => Assert.Null(At.Sample("\n\n主动公开:‸\n").Document.Findings.Count == 0 ? new At(SampleReport.Clean.Replace("\n\n主动公开:", "\n‸\n主动公开:", StringComparison.Ordinal)).Hover() : "");

    [Fact]
    public void What_a_report_says_is_no_markdown()
    {
        var at = new At("年度: 2020\n单位: 甲\n主动公开:\n  其他对外管理服务事项:\n    '<b>[x](y)|`': [‸1, 0, 1]\n");
        var said = ReportHover.At(at.Repository, at.Document, at.Offset, Language.Chinese, formats: null)!.Value.Content;
        Assert.Equal("markdown", said.Kind);
        Assert.Contains("\\<b\\>\\[x\\]\\(y\\)\\|\\`", said.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Spans_are_the_thing_itself()
    {
        var at = At.Sample("新收:               [2, 0, 0, 0, 0, 0, 2‸]");
        var said = ReportHover.At(at.Repository, at.Document, at.Offset, Language.Chinese, formats: null)!.Value;
        Assert.Equal(new TextSpan(at.Offset - 1, 1), said.Span);
    }

    [Fact]
    public void A_sum_shows_what_it_is_the_sum_of()
    {
        const string District = "年度: 2021\n单位: 示例区人民政府\n汇总: 单位/*.report.yaml\n总体情况: |\n  共收到{{新‸收.总计}}件。\n主动公开: {未列: 汇总}\n依申请公开: {未‹列: 汇总}\n复议诉讼: {未列: 汇总}\n";
        string[] agencies = ["单位/a.report.yaml", SampleReport.Clean.Replace("示例区城市管理指挥中心", "教育局", StringComparison.Ordinal), "单位/b.report.yaml", "年度: 2021\n单位: 民政局\n主动公开: {未列: 0}\n依申请公开: {未列: 0, 新收: [5, 0, 0, 0, 0, 0], 办理结果: {予以公开: [5, 0, 0, 0, 0, 0]}}\n复议诉讼: {未列: 0}\n"];

        var reference = new At(District.Replace("‹", "", StringComparison.Ordinal), agencies).Hover();
        var key = new At(District.Replace("‸", "", StringComparison.Ordinal).Replace("‹", "‸", StringComparison.Ordinal), agencies).Hover();

        Assert.Contains("民政局 5＝7", reference, StringComparison.Ordinal);
        Assert.Contains("格是各单位之和", key, StringComparison.Ordinal);
        Assert.Contains("民政局 5＝7", key, StringComparison.Ordinal);
    }
}
