using ReportLint.Testing;

namespace ReportLint.Core.Tests.Linting;

public sealed class SuppressionTests
{
    private const string Before = "年度: 2021\n单位: 某局\n";
    private const string After = "依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n";

    [Theory]
    [InlineData("主动公开:\n  未列: 0\n  行政许可: [~] # reportlint-disable RL0004: 数据尚未核定\n")]
    [InlineData("主动公开:\n  未列: 0\n  # reportlint-disable missing-cell: 数据尚未核定\n  行政许可: [~]\n")]
    [InlineData("# reportlint-disable RL0004：数据尚未核定\n主动公开:\n  未列: 0\n  行政许可: [~]\n")]
    [InlineData("主动公开:\n  未列: 0\n  行政许可: [~] # reportlint-disable rl0004: 数据尚未核定\r\n")]
    public void A_comment_with_a_reason_holds_for_the_node_it_speaks_of(string disclosure)
    {
        var result = Lint.Run(ReportLint.Text.SourceText.FromString("a.report.yaml", Before + disclosure + After));
        Assert.Empty(result.Findings);
        Assert.Equal("数据尚未核定", Assert.Single(result.Suppressed).SuppressionReason);
    }

    [Theory]
    [InlineData("# reportlint-disable RL0004", "RL0022", "# reportlint-disable RL0004")]
    [InlineData("# reportlint-disable RL0004:  ", "RL0022", "# reportlint-disable RL0004:  ")]
    [InlineData("# reportlint-disable", "RL0022", "reportlint-disable")]
    [InlineData("# reportlint-disable : 理由", "RL0022", "reportlint-disable")]
    [InlineData("# reportlint-disable RL0004 数据尚未核定", "RL0022", "# reportlint-disable RL0004 数据尚未核定")]
    [InlineData("# reportlint-disable RL0001: 理由", "RL0023", "RL0001")]
    [InlineData("# reportlint-disable RL9999: 理由", "RL0023", "RL9999")]
    [InlineData("# reportlint-disable mising-cell: 理由", "RL0023", "mising-cell")]
    [InlineData("# reportlint-disble RL0004: 理由", "RL0024", "reportlint-disble")]
    public void A_comment_that_cannot_count_is_itself_a_finding_and_holds_nothing_back(string comment, string code, string underlined)
    {
        var findings = Lint.Text(Before + $"主动公开:\n  未列: 0\n  行政许可: [~] {comment}\n" + After);
        Assert.Equal(["RL0004", code], findings.Select(finding => finding.Rule.Code));
        Assert.Equal(underlined, findings[1].Underlined());
    }

    [Fact]
    public void A_comment_that_holds_nothing_back_any_more_is_reported_with_its_removal()
    {
        const string Text = Before + "主动公开:\n  未列: 0\n  # reportlint-disable RL0004, RL0006: 数据尚未核定\n  行政许可: [~]\n  # reportlint-disable RL0005: 旧\n  行政处罚: [1]\n" + After;
        var findings = Lint.Text(Text);
        Assert.Equal(["RL0021", "RL0021"], findings.Select(finding => finding.Rule.Code));
        Assert.Equal("RL0006", findings[0].Underlined());
        Assert.Equal(", RL0006", findings[0].Location.Source.ToString(Assert.Single(findings[0].Edits).Edit.Span));
        var edit = Assert.Single(findings[1].Edits);
        Assert.True(edit.IsSafe);
        Assert.Equal("  # reportlint-disable RL0005: 旧\n", findings[1].Location.Source.ToString(edit.Edit.Span));
    }

    [Fact]
    public void A_comment_of_one_row_does_not_hold_for_the_next()
    {
        var findings = Lint.Text(Before + "主动公开:\n  未列: 0\n  行政许可: [~] # reportlint-disable RL0004: 数据尚未核定\n  行政处罚: [~]\n" + After);
        Assert.Equal("RL0004", Assert.Single(findings).Rule.Code);
    }

    [Fact]
    public void A_suppression_within_a_text_has_no_effect_and_says_so()
    {
        var finding = Assert.Single(Lint.Text(Before + "总体情况: |\n  # reportlint-disable RL9999\n主动公开: {未列: 0}\n" + After));
        Assert.Equal(("RL0024", "# reportlint-disable RL9999"), (finding.Rule.Code, finding.Underlined()));
    }

    [Theory]
    [InlineData("# ReportLint-Disable RL0005: 理由")]
    [InlineData("# reportlint: disable RL0005: 理由")]
    [InlineData("# reportlint_disable RL0005: 理由")]
    public void A_misspelt_suppression_is_named(string comment) =>
        Assert.Contains(Lint.Text(comment + "\n" + Before + "总体情况: 无。\n主动公开: {未列: 0}\n" + After), finding => string.Equals(finding.Rule.Code, "RL0024", StringComparison.Ordinal));

    [Fact]
    public void A_remark_on_the_linter_is_no_suppression() =>
        Assert.DoesNotContain(Lint.Text("# reportlint 的说明见文档\n" + Before + "总体情况: 无。\n主动公开: {未列: 0}\n" + After), finding => string.Equals(finding.Rule.Code, "RL0024", StringComparison.Ordinal));
}
