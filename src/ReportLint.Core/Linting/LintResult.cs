using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Rules;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Linting;

/// <summary>What a run found. The same inputs give the same result, to the byte of any output made from it.</summary>
public sealed class LintResult
{
    private readonly Dictionary<SourceText, Language?> _languages = [];

    private readonly ReportAnalyses _analyses;

    internal LintResult(IReadOnlyList<LintedReport> reports, ReportSet set, ReportAnalyses analyses, IReadOnlyList<Finding> findings, IReadOnlyList<Finding> suppressed)
    {
        _analyses = analyses;
        Reports = reports;
        Set = set;
        Findings = findings;
        Suppressed = suppressed;
        if (!reports.Any(report => report.Options.Language is not null))
            return;
        foreach (var report in reports)
            _languages[report.Source] = report.Options.Language;
    }

    /// <summary>The reports that were checked, in the order in which they were given.</summary>
    public IReadOnlyList<LintedReport> Reports { get; }

    /// <summary>All reports of the repository, those that were only compared with included.</summary>
    public ReportSet Set { get; }

    /// <summary>The findings, by file, position and code.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The findings that comments suppress, each with its reason, and those that a baseline records.</summary>
    public IReadOnlyList<Finding> Suppressed { get; }

    /// <summary>The language configured for the file of <paramref name="finding"/>; null when nothing is configured.</summary>
    /// <remarks>A finding in a configuration file belongs to no report: it is said in the language that the reports are configured for.</remarks>
    public Language? ConfiguredLanguage(Finding finding) => _languages.TryGetValue(finding.Location.Source, out var language) ? language : _languages.Values.FirstOrDefault(other => other is not null);

    /// <summary>What was worked out about <paramref name="report"/>: the prose as read, the figures it states, where broken relations come from.</summary>
    public ReportAnalysis AnalysisOf(Report report) => _analyses.Of(report);

    /// <summary>How many findings have <paramref name="severity"/>.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>The heaviest severity among the findings; <see cref="Severity.None"/> when there are none.</summary>
    public Severity Worst => Findings.Count == 0 ? Severity.None : Findings.Max(finding => finding.Severity);
}
