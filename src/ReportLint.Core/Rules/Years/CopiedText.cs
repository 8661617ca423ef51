using ReportLint.Model;

namespace ReportLint.Rules.Years;

/// <summary>Tells how much of a part's text stands in last year's report.</summary>
internal static class CopiedText
{
    /// <summary>From which share on a text counts as copied, in percent.</summary>
    public const decimal Share = 90;

    /// <summary>Last year's report, and how much of the text of <paramref name="part"/> it holds, where that is more than <see cref="Share"/>; null otherwise.</summary>
    public static (Report Last, decimal Share)? FromLastYear(RuleContext context, string part)
    {
        if (context.Reports.Previous(context.Report) is not { } last || context.AnalysisOf(context.Report).Sketched.SketchOf(part) is not { Count: >= SketchedReport.LeastRuns } sketch)
            return null;
        return sketch.ShareIn(context.AnalysisOf(last).Sketched.SketchOf(part), Share) is { } share and > Share ? (last, share) : null;
    }
}
