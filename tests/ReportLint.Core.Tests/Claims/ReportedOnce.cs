using ReportLint.Claims;
using ReportLint.Rules;
using ReportLint.Rules.Claims;
using ReportLint.Rules.Figures;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Claims;

/// <summary>Every claim that the tables contradict is reported once, by the rule that <see cref="ClaimRuleTable"/> names, or is explained by RL1000.</summary>
internal static class ReportedOnce
{
    private static readonly HashSet<string> s_codes = [.. RuleCatalogue.Default.Rules.OfType<ClaimRule>().Select(rule => rule.Descriptor.Code), ApproximateCountRule.Rule.Code, UnitScaleRule.Rule.Code];

    /// <summary>Checks the report <paramref name="yaml"/>.</summary>
    public static void Check(string yaml)
    {
        var result = Lint.Run(SourceText.FromString("a.report.yaml", yaml, "/a.report.yaml"));
        var isExplained = result.Findings.Any(finding => finding.Rule == FigureInErrorRule.Rule);
        var wrong = result.AnalysisOf(result.Reports[0].Report).Claims.Where(claim => claim.Verdict == ClaimVerdict.Disagrees).ToList();
        foreach (var claim in wrong)
        {
            var found = result.Findings.Where(finding => s_codes.Contains(finding.Rule.Code) && finding.Location.Span == claim.InFile).Select(finding => finding.Rule.Code).ToList();
            if (found.Count == 0 && isExplained)
                continue;
            // Two claims may stand at one place: 均无复议和诉讼.
            var expected = wrong.Where(other => other.InFile == claim.InFile).Select(other => ClaimRuleTable.Of(other).Code);
            Assert.Equal(expected, found);
        }
        Assert.Equal(isExplained ? result.Findings.Count(finding => s_codes.Contains(finding.Rule.Code)) : wrong.Count, result.Findings.Count(finding => s_codes.Contains(finding.Rule.Code)));
    }
}
