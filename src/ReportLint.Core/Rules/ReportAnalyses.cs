using ReportLint.Model;

namespace ReportLint.Rules;

/// <summary>The analyses of the reports of one run, each made when a rule first asks.</summary>
internal sealed class ReportAnalyses(ReportSet reports)
{
    private readonly Dictionary<Report, ReportAnalysis> _analyses = [];

    /// <summary>The analysis of <paramref name="report"/>.</summary>
    public ReportAnalysis Of(Report report)
    {
        if (!_analyses.TryGetValue(report, out var analysis))
            _analyses.Add(report, analysis = new ReportAnalysis(report, reports));
        return analysis;
    }
}
