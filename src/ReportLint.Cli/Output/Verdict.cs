using Humanizer;
using ReportLint.Findings;
using ReportLint.Linting;

namespace ReportLint.Cli.Output;

/// <summary>The outcome of a run in one sentence.</summary>
internal static class Verdict
{
    /// <summary>How many reports were checked, and what was found in them.</summary>
    public static string Of(LintResult result, Language language)
    {
        var isEnglish = language == Language.English;
        var files = result.Reports.Count;
        var baselined = result.Suppressed.Count(finding => finding.Baseline is not null);
        var suppressed = Count(CliMessages.SuppressedCount, result.Suppressed.Count - baselined, language) + Count(CliMessages.BaselinedCount, baselined, language);
        object reports = isEnglish ? "report".ToQuantity(files) : files;
        if (files == 0 && result.Findings.Count == 0)
            return CliMessages.VerdictNothing.ToString(language);
        if (result.Findings.Count == 0)
            return CliMessages.VerdictClean.With(reports, suppressed).ToString(language);
        return CliMessages.Verdict.With(
            reports,
            Quantity("error", result.Count(Severity.Error), isEnglish),
            Quantity("warning", result.Count(Severity.Warning), isEnglish),
            Quantity("note", result.Count(Severity.Info), isEnglish),
            suppressed).ToString(language);
    }

    private static string Count(MessageTemplate template, int count, Language language) => count == 0 ? "" : template.With(count).ToString(language);

    private static object Quantity(string noun, int count, bool isEnglish) => isEnglish ? noun.ToQuantity(count) : count;
}
