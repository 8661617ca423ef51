using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Options;
using ReportLint.RuleExamples;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Configuration;

public sealed class SuppressionEditTests
{
    private const string Reason = "照录已发布的文本";

    [Theory]
    [InlineData("年度: 2021\n单位: 某局\n依申请公开:\n  未列: 0\n  新收: [2, 0, 0, 0, 0, 0, 3]\n主动公开: {未列: 0}\n复议诉讼: {未列: 0}\n", "RL1003", "  # reportlint-disable RL1003: \n  新收:")]
    [InlineData("年度: 2021\n单位: 某局\n依申请公开: {未列: 0}\n主动公开:\n  未列: 0\n  行政许可:\n    处理决定: \"7\"\n复议诉讼: {未列: 0}\n", "RL0008", "    # reportlint-disable RL0008: \n    处理决定:")]
    [InlineData("年度: 2021\n单位: 某局\n总体情况: |\n  ## 主动公开\n  {{没有}}\n依申请公开: {未列: 0}\n主动公开: {未列: 0}\n复议诉讼: {未列: 0}\n", "RL4043", "# reportlint-disable RL4043: \n总体情况:")]
    [InlineData("年度: 2021\n单位: 某局\n依申请公开: {未列: 0}\n主动公开: {未列: 0}\n", "RL0004", "# reportlint-disable RL0004: \n年度:")]
    [InlineData("年度: 2021\r\n单位: 某局\r\n依申请公开: {未列: 0}\r\n主动公开: {未列: 0}\r\n", "RL0004", "# reportlint-disable RL0004: \r\n年度:")]
    public void The_comment_stands_above_the_entry(string text, string code, string expected)
    {
        var edit = EditFor(text, code)!.Value;
        Assert.Contains(expected, TextEdits.Apply(text, [edit]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("年度: [\n", "RL0001")]
    [InlineData("年度: 2021\n单位: 某局 # reportlint-disable RL1003\n主动公开: {未列: 0}\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n", "RL0022")]
    public void What_no_comment_can_hold_back_gets_none(string text, string code) => Assert.Null(EditFor(text, code));

    [Fact]
    public void Where_comments_are_void_there_is_none()
    {
        var result = Lint.Run(SourceText.FromString("a.report.yaml", "年度: 2021\n单位: 某局\n", "/a.report.yaml"));
        var finding = result.Findings[0];
        Assert.NotNull(SuppressionEdit.For(result.Reports[0].Report, ReportOptions.Default, finding, RuleCatalogue.Default));
        Assert.Null(SuppressionEdit.For(result.Reports[0].Report, ReportOptions.Default with { AllowsSuppression = false }, finding, RuleCatalogue.Default));
    }

    [Fact]
    public void With_a_reason_it_holds_back_every_finding_of_every_example()
    {
        var count = 0;
        foreach (var (example, file) in ExampleCatalogue.All.SelectMany(example => example.Files.Where(file => file.IsReport && file.Source.Defect is null).Select(file => (example, file))))
        {
            var text = file.Source.Content;
            var result = Lint.Run(SourceText.FromString("a.report.yaml", text, "/a.report.yaml"));
            foreach (var finding in result.Findings.Where(finding => finding.Rule.CanBeSuppressed))
            {
                var edit = SuppressionEdit.For(result.Reports[0].Report, result.Reports[0].Options, finding, RuleCatalogue.Default);
                Assert.True(edit is not null, $"{example.Code}/{example.Name}/{file.Name}: {finding.Rule.Code} at {finding.Location.LineSpan}");
                var changed = Lint.Run(SourceText.FromString("a.report.yaml", TextEdits.Apply(text, [edit.Value with { NewText = edit.Value.NewText.Replace(": ", ": " + Reason, StringComparison.Ordinal) }]), "/a.report.yaml"));
                Assert.Contains(changed.Suppressed, suppressed => IsSame(suppressed, finding));
                count++;
            }
        }
        Assert.True(count > 200);
    }

    private static bool IsSame(Finding suppressed, Finding finding) => suppressed.Rule == finding.Rule && string.Equals(suppressed.SuppressionReason, Reason, StringComparison.Ordinal)
        && string.Equals(suppressed.Underlined(), finding.Underlined(), StringComparison.Ordinal) && string.Equals(suppressed.Message.ToString(), finding.Message.ToString(), StringComparison.Ordinal);

    private static TextEdit? EditFor(string text, string code)
    {
        var result = Lint.Run(SourceText.FromString("a.report.yaml", text, "/a.report.yaml"));
        var finding = result.Findings.First(finding => string.Equals(finding.Rule.Code, code, StringComparison.Ordinal));
        return SuppressionEdit.For(result.Reports[0].Report, result.Reports[0].Options, finding, RuleCatalogue.Default);
    }
}
