using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Core.Tests.Linting;

/// <summary>What <c>fix</c> does, and doesn't, beside a line that cannot be read.</summary>
public sealed class FixAroundDamageTests
{
    private const string Table = "主动公开:\n  未列: 0\n";

    [Theory]
    [InlineData("#主动公开:", "RL0001")]
    [InlineData("    主动公开:", "RL0001")]
    [InlineData("主动公开;", "RL0001")]
    [InlineData("- 主动公开:", "RL0001")]
    public void A_table_that_fell_into_the_text_above_is_named_and_put_back(string key, string code)
    {
        var yaml = SampleReport.Change(Table, key + "\n  规章: {制发: 0, 废止: 0, 现行有效: 0}\n  未列: 0\n");
        var finding = Assert.Single(Run(yaml));
        Assert.Equal((code, 20), (finding.Rule.Code, finding.Location.LineSpan.Start.Line));
        Assert.Equal(SampleReport.Change(Table, "主动公开:\n  规章: {制发: 0, 废止: 0, 现行有效: 0}\n  未列: 0\n"), FixPromise.Check(yaml, isWhole: true));
    }

    [Theory]
    [InlineData("\t# 注")]
    [InlineData(" # 注")]
    [InlineData("　　# 注")]
    public void A_comment_below_a_text_stays_one(string comment)
    {
        var yaml = SampleReport.Change("  政府信息公开纳入年度考核。\n", "  政府信息公开纳入年度考核。\n" + comment + "\n");
        Assert.Empty(Run(yaml));
        Assert.Equal(yaml, FixPromise.Check(yaml, isWhole: true));
        Assert.DoesNotContain("注", Lint.Read(yaml).Texts["overview"].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# 注")]
    [InlineData("\t# 注")]
    [InlineData("　# 注")]
    public void A_comment_within_a_text_is_named_and_left_alone(string comment)
    {
        var yaml = SampleReport.Change("  各科室每半年清理一次已公开的信息。\n", comment + "\n  各科室每半年清理一次已公开的信息。\n");
        Assert.Equal(["RL0001 14"], Run(yaml).Select(finding => $"{finding.Rule.Code} {finding.Location.LineSpan.Start.Line}"));
        Assert.Equal(yaml, FixPromise.Check(yaml, isWhole: true));
    }

    [Theory]
    [InlineData("引言:\n甲。\n# 注\n乙。\n")]
    [InlineData("引言: 甲。\n  # 注\n  乙。\n")]
    public void A_comment_between_typed_lines_does_not_become_prose(string text) =>
        Assert.DoesNotContain("注", Lint.Read(FixPromise.Check("年度: 2021\n" + text + "其他事项: 无。\n", isWhole: false)).Source.Content.Replace("# 注", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("| ", "|")]
    [InlineData("> ", ">")]
    public void Text_on_the_line_of_the_bar_moves_below_it(string written, string bar)
    {
        var yaml = SampleReport.Change("引言: 依据", "引言: " + written + "依据");
        var finding = Assert.Single(Run(yaml));
        Assert.Equal($"把“{bar}”后面的内容移到下一行", Suggestion.Of(finding).ToString(Language.Chinese));
        Assert.Equal($"move what follows '{bar}' to the line below", Suggestion.Of(finding).ToString(Language.English));
        Assert.Equal(SampleReport.Change("引言: 依据", $"引言: {bar}\n  依据"), FixPromise.Check(yaml, isWhole: true));
    }

    [Theory]
    [InlineData("[2, 0, 0, 0, 0, 0, 2］")]
    [InlineData("[2, 0, 0, 0, 0, ０，２]")]
    [InlineData("[2, 0, 0, 0, ０，０，２］")]
    [InlineData("［２，０，０，０，０，０，２］")]
    [InlineData("【２，０，０，０，０，０，２】")]
    [InlineData("2\t0\t0\t0\t0\t0\t2")]
    [InlineData("| 2 | 0 | 0 | 0 | 0 | 0 | 2 |")]
    [InlineData("[2, 0, 0, 0, 0, 0, 2")]
    [InlineData("[2, 0, 0, 0, 0, 0, 2　")]
    [InlineData("#[2, 0, 0, 0, 0, 0, 2]")]
    public void A_row_in_any_width_is_one_finding_and_its_fix_finishes_it(string row)
    {
        var yaml = SampleReport.Change("新收:               [2, 0, 0, 0, 0, 0, 2]", "新收: " + row);
        Assert.Single(Run(yaml));
        Assert.Equal(SampleReport.Change("新收:               [2, 0, 0, 0, 0, 0, 2]", "新收: [2, 0, 0, 0, 0, 0, 2]"), FixPromise.Check(yaml, isWhole: true).Replace("]　", "]", StringComparison.Ordinal).Replace("] \n", "]\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[~, ~, ~，~，~，~，~］")]
    [InlineData("[~, ~, ~, ~, ~, ~, ~］")]
    [InlineData("［－，－，—，/，~，~，~］")]
    public void A_row_of_blank_cells_in_any_width_is_finished_too(string row)
    {
        var yaml = SampleReport.Change("新收:               [2, 0, 0, 0, 0, 0, 2]", "新收: " + row);
        Assert.Equal("RL0004", Assert.Single(Run(yaml)).Rule.Code);
        Assert.Equal(SampleReport.Change("新收:               [2, 0, 0, 0, 0, 0, 2]", "新收: [~, ~, ~, ~, ~, ~, ~]"), FixPromise.Check(yaml, isWhole: false));
    }

    [Fact]
    public void A_row_pasted_without_its_colon_is_finished_too()
    {
        var yaml = SampleReport.Change("新收:               [2, 0, 0, 0, 0, 0, 2]", "新收\t2\t0\t0\t0\t0\t0\t2");
        Assert.Single(Run(yaml));
        Assert.Empty(Run(FixPromise.Check(yaml, isWhole: true)));
    }

    [Fact]
    public void A_merge_key_is_a_feature_that_reports_do_not_use()
    {
        var finding = Assert.Single(Run(SampleReport.Change("复议诉讼:\n", "复议诉讼:\n  <<: a\n")));
        Assert.Equal("RL0025", finding.Rule.Code);
    }

    private static IReadOnlyList<Finding> Run(string yaml) =>
        LintSnapshot.Check(new LintOptions { Today = Lint.Today, Catalogue = RuleCatalogue.Default }, [SourceText.FromString("a.report.yaml", yaml, "/a.report.yaml")]).Findings;
}
