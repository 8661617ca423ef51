using ReportLint.LanguageServer.Features.Completion;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Tests.Features;

public sealed class CompletionTests
{
    private const string Begun = "年度: 2021\n单位: 甲局\n";

    [Fact]
    public void At_the_top_what_is_missing_is_offered_in_the_files_language()
    {
        Assert.Equal(["单位类型", "版式", "标题", "发布日期", "曾用名", "引言", "总体情况", "主动公开", "主动公开…", "依申请公开", "依申请公开…", "复议诉讼", "复议诉讼…", "问题与改进", "其他事项", "主动公开说明", "各部分标题", "信息处理费", "汇总"], Labels(Begun + "‸"), StringComparer.Ordinal);
        Assert.Equal(["kind", "edition", "title"], Labels("year: 2021\nagency: A\n‸").Take(3), StringComparer.Ordinal);
        Assert.Equal(["年度", "单位"], Labels("").Take(2), StringComparer.Ordinal);
    }

    [Fact]
    public void A_row_comes_with_its_zeros()
    {
        var suggestion = Single(Begun + "依申请公开:\n  未列: 0\n  新‸\n", "新收");
        Assert.Equal("新收: [0, 0, 0, 0, 0, 0, 0]", suggestion.Text);
        Assert.Equal("新收: [${1:0}, ${2:0}, ${3:0}, ${4:0}, ${5:0}, ${6:0}, ${7:0}]", suggestion.Snippet);
        Assert.Equal("一、本年新收政府信息公开申请数量", suggestion.Detail);
        Assert.Equal("各列：自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他、总计", suggestion.About!.ToString(ReportLint.Wording.Language.Chinese));
        Assert.Equal("规章: {制发: 0, 废止: 0, 现行有效: 0}", Single(Begun + "主动公开:\n  ‸", "规章").Text);
    }

    [Fact]
    public void A_whole_table_can_be_had_at_once()
    {
        var table = Single(Begun + "依‸\n", "依申请公开…");
        Assert.Equal("整个表格，每格先填0", table.Detail);
        var at = new At(Begun + table.Text + "\n");
        Assert.Equal(0, at.Report.Figures.Count(figure => figure.Cell.Table.Name.Key is "依申请公开" && !figure.IsStated));
        Assert.Equal("复议诉讼:", Single(Begun + "‸", "复议诉讼…").Text.Split(' ', '\n')[0]);
        Assert.DoesNotContain("复议诉讼…", Labels(Begun + "‸\n复议诉讼:\n  未列: 0\n"), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("依申请公开:\n  ‸", "未列,空白,新收,上年结转,办理结果,结转下年度")]
    [InlineData("依申请公开:\n  新收: [1]\n\n  ‸\n  结转下年度: [0]\n", "未列,空白,上年结转,办理结果")]
    [InlineData("依申请公开:\n  received: [1]\n  ‸\n", "未列,空白,上年结转,办理结果,结转下年度")]
    [InlineData("依申请公开:\n  办理结果:\n    无法提供:\n      本‸\n", "本机关不掌握,需要另行制作,补正后仍不明确")]
    [InlineData("依申请公开:\n  办理结果:\n    其他处理:\n      ‸\n    总计: [0]\n", "逾期不补正,逾期未缴费,其他")]
    [InlineData("依申请公开:\n  新收:\n    自然人: 1\n    ‸\n", "商业企业,科研机构,社会公益组织,法律服务机构,其他,总计")]
    [InlineData("主动公开:\n  规章: {制发: 0, ‸\n", "废止,现行有效")]
    [InlineData("主动公开:\n  规章: {‸, 废止: 1}\n", "制发,现行有效")]
    [InlineData("主动公开:\n  规章: {制发: {数值: 1, ‸}}\n", "说明")]
    [InlineData("信息处理费: {收费通知件数: 0, ‸", "通知金额,实收金额")]
    [InlineData("复议诉讼:\n  行政诉讼:\n    ‸", "未经复议直接起诉,复议后起诉")]
    [InlineData("不认得:\n  ‸", "")]
    [InlineData("依申请公开:\n  新收: [1, ‸", "")]
    [InlineData("总体情况: |\n  一段‸", "")]
    [InlineData("总体情况: |\n  注意: 一\n    ‸", "")]
    [InlineData("# 说明 ‸", "")]
    public void Keys_of_the_mapping_that_are_missing(string text, string expected) =>
        Assert.Equal(expected.Split(',', StringSplitOptions.RemoveEmptyEntries), Labels(Begun + text), StringComparer.Ordinal);

    [Fact]
    public void The_keys_are_those_of_the_edition()
    {
        Assert.Contains("政府集中采购", Labels("年度: 2020\n单位: 甲\n主动公开:\n  ‸"), StringComparer.Ordinal);
        Assert.DoesNotContain("政府集中采购", Labels(Begun + "主动公开:\n  ‸"), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("单位类型: ‸", "部门,政府,乡镇街道,事业单位")]
    [InlineData("版式: 2‸", "2019,2021")]
    [InlineData("主动公开:\n  未列: ‸", "0,汇总")]
    [InlineData("依申请公开:\n  新收: ‸", "[0, 0, 0, 0, 0, 0, 0]")]
    [InlineData("标题: ‸", "")]
    public void Values(string text, string expected) => Assert.Equal(expected.Length == 0 ? [] : expected[0] == '[' ? [expected] : expected.Split(','), Labels(Begun + text), StringComparer.Ordinal);

    [Fact]
    public void Agencies_of_the_repository_are_offered() =>
        Assert.Equal(["乙局", "甲局"], Labels(new At("年度: 2022\n单位: ‸", "b.report.yaml", "年度: 2021\n单位: 甲局\n", "c.report.yaml", "年度: 2021\n单位: 乙局\n")), StringComparer.Ordinal);

    [Fact]
    public void Cells_are_offered_in_references_with_their_values()
    {
        var at = new At(SampleReport.Change("申请2件，", "申请{{新‸件，"));
        var suggestion = Suggestions.At(at.Repository, at.Document, at.Offset).Single(suggestion => string.Equals(suggestion.Label, "新收.总计", StringComparison.Ordinal));
        Assert.Equal("2", suggestion.Detail);
        Assert.Equal("新收.总计}}", suggestion.Text);
        Assert.Equal("新", at.Report.Source.ToString(suggestion.Replaced));
        Assert.Equal("新收.总计 依申请公开.新收.总计", suggestion.Filter);
    }

    [Fact]
    public void A_closed_reference_is_not_closed_again()
    {
        var at = new At(SampleReport.Change("申请2件，", "申请{{‸新收.自然人|中文}}件，"));
        var suggestion = Suggestions.At(at.Repository, at.Document, at.Offset).Single(suggestion => string.Equals(suggestion.Label, "新收.总计", StringComparison.Ordinal));
        Assert.Equal("新收.总计", suggestion.Text);
        Assert.Equal("新收.自然人", at.Report.Source.ToString(suggestion.Replaced));
    }

    [Fact]
    public void Every_path_offered_leads_to_its_cell()
    {
        var at = new At(SampleReport.Change("申请2件，", "申请{{‸}}件，"));
        var resolver = new Model.References.ReferenceResolver(at.Report, lastYear: null);
        Assert.All(Suggestions.At(at.Repository, at.Document, at.Offset), suggestion =>
            Assert.Equal(suggestion.Detail, resolver.Resolve(new Model.TextReference(default, suggestion.Text, null)).Text));
    }

    [Theory]
    [InlineData("{{新收.总计|‸", "中文}},同比}}")]
    [InlineData("{{新收.总计| ‸}}", "中文,同比")]
    [InlineData("{{新收.总计}}‸", "")]
    public void Formats(string reference, string expected)
    {
        var at = new At(SampleReport.Change("申请2件，", $"申请{reference}件，"));
        Assert.Equal(expected.Split(',', StringSplitOptions.RemoveEmptyEntries), Suggestions.At(at.Repository, at.Document, at.Offset).Select(suggestion => suggestion.Text), StringComparer.Ordinal);
    }

    [Fact]
    public void Last_years_cells_are_offered_where_there_is_a_report()
    {
        var last = SampleReport.Clean.Replace("年度: 2021", "年度: 2020", StringComparison.Ordinal);
        var text = SampleReport.Change("申请2件，", "申请{{‸}}件，");
        Assert.Contains("上年.", Labels(new At(text, "b.report.yaml", last)), StringComparer.Ordinal);
        Assert.DoesNotContain("上年.", Labels(new At(text)), StringComparer.Ordinal);
        Assert.Contains("上年.新收.总计", Labels(new At(SampleReport.Change("申请2件，", "申请{{上年.‸}}件，"), "b.report.yaml", last)), StringComparer.Ordinal);
    }

    [Fact]
    public void Codes_in_comments_those_found_first()
    {
        var at = new At(SampleReport.PublishedLate.Replace("发布日期:", "# reportlint-disable RL‸\n发布日期:", StringComparison.Ordinal));
        var labels = Labels(at);
        Assert.Equal("RL6017", labels[0]);
        Assert.True(labels.Count > 40);
        Assert.DoesNotContain("RL0021", labels, StringComparer.Ordinal);
        Assert.Equal(["reportlint-disable"], Labels(Begun + "# rep‸"), StringComparer.Ordinal);
        Assert.Empty(Labels(Begun + "# reportlint-disable RL1000: 因为 ‸"));
    }

    [Fact]
    public void A_key_before_its_colon_is_replaced_alone() => Assert.Equal("上年结转", Single(Begun + "依申请公开:\n  上‸年: [0]\n", "上年结转").Text);

    private static List<string> Labels(string text) => Labels(new At(text));

    private static List<string> Labels(At at) => [.. Suggestions.At(at.Repository, at.Document, at.Offset).Select(suggestion => suggestion.Label)];

    private static Proposal Single(string text, string label)
    {
        var at = new At(text);
        var suggestion = Suggestions.At(at.Repository, at.Document, at.Offset).Single(suggestion => string.Equals(suggestion.Label, label, StringComparison.Ordinal));
        Assert.True(new TextSpan(0, at.Text.Length).Contains(suggestion.Replaced));
        return suggestion;
    }
}
