using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Options;
using ReportLint.Rules;

namespace ReportLint.Linting;

/// <summary>Checks one report so that the check can be repeated in part.</summary>
internal sealed class ReportChecker(RuleRunner runner, FindingGate gate, BaselineResolver baselines)
{
    /// <summary>Checks a report from the beginning.</summary>
    public CheckedReport Check(ReportEntry entry, Report report, ReportOptions options, ReportSet set, ReportAnalyses analyses)
    {
        var linted = new LintedReport(report, options);
        var outcomes = new RuleOutcome[runner.Rules.Count];
        runner.Record(linted, set, analyses, outcomes, _ => true);
        return Pass(entry, linted, Found(outcomes), outcomes);
    }

    /// <summary>Checks a report that is not checked again.</summary>
    public CheckedReport CheckOnce(ReportEntry entry, Report report, ReportOptions options, ReportSet set, ReportAnalyses analyses)
    {
        var linted = new LintedReport(report, options);
        return Pass(entry, linted, runner.Run(linted, set, analyses), []);
    }

    /// <summary>Checks a report that is not checked again in this run, and says what its rules asked.</summary>
    public (CheckedReport Checked, RuleQueries Asked) CheckTraced(ReportEntry entry, Report report, ReportOptions options, ReportSet set, ReportAnalyses analyses)
    {
        var linted = new LintedReport(report, options);
        var (found, asked) = runner.RunTraced(linted, set, analyses);
        return (Pass(entry, linted, found, []), asked);
    }

    /// <summary>Checks a report again beside other reports than before; the same object when that changes nothing.</summary>
    public CheckedReport Recheck(CheckedReport before, ReportSet set, ReportAnalyses analyses)
    {
        if (!IsDue(before, set, analyses))
            return before;
        var due = Enumerable.Range(0, before.Outcomes.Count).Where(i => !runner.Holds(before.Outcomes[i].Queries, set, analyses)).ToList();
        var outcomes = before.Outcomes.ToArray();
        runner.Record(before.Linted, set, analyses, outcomes, due.Contains);
        return due.Exists(i => before.Outcomes[i].Found.Count > 0 || outcomes[i].Found.Count > 0)
            ? Pass(before.Entry, before.Linted, Found(outcomes), outcomes)
            : before.With(outcomes);
    }

    /// <summary>Whether something else might be found beside other reports.</summary>
    public bool IsDue(CheckedReport report, ReportSet set, ReportAnalyses analyses) => !runner.Holds(report.Queries, set, analyses);

    private static IEnumerable<Finding> Found(RuleOutcome[] outcomes) => outcomes.SelectMany(outcome => outcome.Found);

    private CheckedReport Pass(ReportEntry entry, LintedReport linted, IEnumerable<Finding> found, RuleOutcome[] outcomes)
    {
        var (findings, suppressed, inBaseline) = (new List<Finding>(), new List<Finding>(), new List<Finding>());
        var baseline = new BaselineGate(baselines);
        gate.Pass(linted, runner.OfReading(linted).Concat(found), baseline, findings, suppressed);
        FindingGate.AddStale(baseline, [linted], inBaseline);
        findings.Sort(FindingOrder.Instance);
        suppressed.Sort(FindingOrder.Instance);
        return new CheckedReport(entry, linted, outcomes, findings, suppressed, inBaseline);
    }
}
