using ReportLint.Cli.Output;
using ReportLint.Wording;

namespace ReportLint.Cli.Diff;

/// <summary>The outcome of a comparison in one sentence.</summary>
internal static class DiffSummary
{
    /// <summary>How much changed.</summary>
    public static string Of(DiffResult result, Language language)
    {
        if (result.Comparison.IsEmpty)
            return DiffMessages.NothingChanged.ToString(language);
        return DiffMessages.Summary.With(
            Quantities.Of("report", result.Changed.Count(), language),
            result.Added.Count(),
            result.Removed.Count(),
            Quantities.Of("figure", result.Comparison.Reports.Sum(report => report.Figures.Count + report.Fees.Count), language),
            Quantities.Of("place", result.Comparison.Reports.Sum(report => report.Texts.Sum(text => text.Sentences.Count)), language),
            Quantities.Of("finding", result.Comparison.Gained.Count, language),
            result.Comparison.Lost.Count).ToString(language);
    }
}
