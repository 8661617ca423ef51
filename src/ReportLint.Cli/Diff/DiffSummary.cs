using Humanizer;
using ReportLint.Findings;

namespace ReportLint.Cli.Diff;

/// <summary>The outcome of a comparison in one sentence.</summary>
internal static class DiffSummary
{
    /// <summary>How much changed.</summary>
    public static string Of(DiffResult result, Language language)
    {
        if (result.Comparison.IsEmpty)
            return DiffMessages.NothingChanged.ToString(language);
        var isEnglish = language == Language.English;
        return DiffMessages.Summary.With(
            Quantity("report", result.Changed.Count(), isEnglish),
            result.Added.Count(),
            result.Removed.Count(),
            Quantity("figure", result.Comparison.Reports.Sum(report => report.Figures.Count + report.Fees.Count), isEnglish),
            Quantity("place", result.Comparison.Reports.Sum(report => report.Texts.Sum(text => text.Sentences.Count)), isEnglish),
            Quantity("finding", result.Comparison.Gained.Count, isEnglish),
            result.Comparison.Lost.Count).ToString(language);
    }

    private static object Quantity(string noun, int count, bool isEnglish) => isEnglish ? noun.ToQuantity(count) : count;
}
