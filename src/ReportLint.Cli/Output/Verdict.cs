using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Wording;

namespace ReportLint.Cli.Output;

/// <summary>The outcome of a run in one sentence.</summary>
internal static class Verdict
{
    /// <summary>How many reports were checked, and what was found in them.</summary>
    public static string Of(LintResult result, Language language)
    {
        var files = result.Reports.Count;
        var baselined = result.Suppressed.Count(finding => finding.Baseline is not null);
        var suppressed = Count(CliMessages.SuppressedCount, result.Suppressed.Count - baselined, language) + Count(CliMessages.BaselinedCount, baselined, language);
        var reports = Quantities.Of("report", files, language);
        if (files == 0 && result.Findings.Count == 0)
            return CliMessages.VerdictNothing.ToString(language);
        if (result.Findings.Count == 0)
            return CliMessages.VerdictClean.With(reports, suppressed).ToString(language);
        return CliMessages.Verdict.With(
            reports,
            Quantities.Of("error", result.Count(Severity.Error), language),
            Quantities.Of("warning", result.Count(Severity.Warning), language),
            Quantities.Of("note", result.Count(Severity.Info), language),
            suppressed).ToString(language);
    }

    private static string Count(MessageTemplate template, int count, Language language) => count == 0 ? "" : template.With(count).ToString(language);
}
