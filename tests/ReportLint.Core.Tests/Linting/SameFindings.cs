using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Core.Tests.Linting;

/// <summary>Compares two results in everything that they say.</summary>
internal static class SameFindings
{
    /// <summary>Fails, saying <paramref name="what"/> was done, where a host could tell <paramref name="actual"/> from <paramref name="expected"/>.</summary>
    public static void Assert(string what, LintResult expected, LintResult actual)
    {
        Xunit.Assert.True(Describe(expected.Findings).SequenceEqual(Describe(actual.Findings), StringComparer.Ordinal), $"{what}\nexpected:\n{string.Join('\n', Describe(expected.Findings))}\nactual:\n{string.Join('\n', Describe(actual.Findings))}");
        Xunit.Assert.True(Describe(expected.Suppressed).SequenceEqual(Describe(actual.Suppressed), StringComparer.Ordinal), $"{what}\nexpected suppressed:\n{string.Join('\n', Describe(expected.Suppressed))}\nactual:\n{string.Join('\n', Describe(actual.Suppressed))}");
        Xunit.Assert.Equal(expected.Reports.Select(report => report.Report.Source), actual.Reports.Select(report => report.Report.Source));
        Xunit.Assert.Equal(expected.Set.Reports.Select(report => report.Source), actual.Set.Reports.Select(report => report.Source));
    }

    /// <summary>Everything that a finding says.</summary>
    private static IReadOnlyList<string> Describe(IReadOnlyList<Finding> findings) => [.. findings.Select(finding => string.Create(CultureInfo.InvariantCulture,
        $"{Place(finding.Location)} {finding.Severity} {finding.Rule.Code} {finding.Message.ToString(Language.Chinese)} | {finding.Message.ToString(Language.English)} | {finding.RelatedCount} {finding.Cell} {finding.Expected} {finding.Actual} {finding.Against} | {finding.SuppressionReason} {(finding.Baseline is { } entry ? Place(entry) : "")} | {string.Join("; ", finding.Related.Select(related => $"{Place(related.Location)} {related.Message.ToString(Language.Chinese)} {related.Message.ToString(Language.English)} {related.Cell}"))} | {string.Join("; ", finding.Edits.Select(edit => $"{edit.Edit.Span} {edit.Edit.NewText} {edit.IsSafe} {edit.Why}"))}"))];

    private static string Place(Location location) => string.Create(CultureInfo.InvariantCulture, $"{location.Source.Path}[{location.Span.Start},{location.Span.Length}]");
}
