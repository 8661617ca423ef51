using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Options;
using ReportLint.Rules;

namespace ReportLint.Linting;

/// <summary>Makes findings of what rules found and readers complained of: severities as configured, suppressions, baselines.</summary>
/// <param name="catalogue">The rules that a comment may name.</param>
internal sealed class FindingGate(RuleCatalogue catalogue)
{
    /// <summary>Lets what the rules found in a report through, or holds it back.</summary>
    /// <param name="linted">The report.</param>
    /// <param name="found">What was found in it.</param>
    /// <param name="baseline">The baselines.</param>
    /// <param name="findings">Takes what is let through.</param>
    /// <param name="suppressed">Takes what is held back.</param>
    public void Pass(LintedReport linted, IEnumerable<Finding> found, BaselineGate baseline, List<Finding> findings, List<Finding> suppressed)
    {
        var options = linted.Options;
        var ofComments = new List<Finding>();
        var report = linted.MaySuppress ? linted.Report : null;
        var gate = report is null ? null : new SuppressionGate(SuppressionReader.Read(report, catalogue, ofComments), options);
        foreach (var finding in found)
        {
            var configured = options.SeverityOf(finding.Rule) is { } severity ? finding with { Severity = severity } : finding;
            if ((gate?.Suppress(configured) ?? baseline.HoldBack(configured)) is { } silent)
                suppressed.Add(silent);
            else
                findings.Add(configured);
        }
        if (gate is not null)
            ofComments.AddRange(gate.Stale(report!));
        foreach (var finding in ofComments)
            Add(finding, options, findings);
    }

    /// <summary>Adds what is said of the entries of baselines that hold nothing back any more.</summary>
    public static void AddStale(BaselineGate baseline, IReadOnlyList<LintedReport> reports, List<Finding> findings)
    {
        foreach (var (report, finding) in baseline.Stale(reports))
            Add(finding, report.Options, findings);
    }

    /// <summary>Adds what is wrong in configuration files. They belong to no report: the first report for which the rule's severity is configured decides.</summary>
    public static void AddConfiguration(IEnumerable<Finding> found, IReadOnlyList<LintedReport> reports, List<Finding> findings)
    {
        foreach (var finding in found)
        {
            // Options that nobody could read cannot say what is made of that.
            var severity = finding.Location.Source.Defect is null ? reports.Select(report => report.Options.SeverityOf(finding.Rule)).FirstOrDefault(configured => configured is not null) ?? finding.Severity : finding.Severity;
            if (severity != Severity.None)
                findings.Add(finding with { Severity = severity });
        }
    }

    private static void Add(Finding finding, ReportOptions options, List<Finding> findings)
    {
        var severity = options.SeverityOf(finding.Rule) ?? finding.Severity;
        if (severity != Severity.None)
            findings.Add(finding with { Severity = severity });
    }
}
