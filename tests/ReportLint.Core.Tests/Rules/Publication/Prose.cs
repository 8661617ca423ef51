using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Rules.Publication;

/// <summary>What one rule finds in a report of prose.</summary>
internal static class Prose
{
    /// <summary>What is underlined.</summary>
    public static IReadOnlyList<string> Find(string code, string prose, int year = 2023)
    {
        var yaml = $"年度: {year}\n单位: 示例县统计局\n{prose}\n主动公开: {{未列: 0}}\n依申请公开: {{未列: 0}}\n复议诉讼: {{未列: 0}}\n";
        var options = new LintOptions { Today = Lint.Today, Catalogue = RuleCatalogue.Default.Where(rule => string.Equals(rule.Code, code, StringComparison.Ordinal)) };
        return [.. LintSnapshot.Check(options, [SourceText.FromString("a.report.yaml", yaml, "/a.report.yaml")]).Findings.Select(finding => finding.Underlined())];
    }
}
