using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Model.Queries;
using ReportLint.Options;
using ReportLint.Rules;

namespace ReportLint.Linting;

/// <summary>Checks one report so that the check can be repeated in part.</summary>
internal sealed class ReportChecker(RuleRunner runner, FindingGate gate, BaselineResolver baselines, IRenderedTextSource? texts)
{
    /// <summary>Checks a report from the beginning.</summary>
    /// <param name="written">The file.</param>
    /// <param name="entry">The same file in <paramref name="set"/>, where it may have the sums of others.</param>
    /// <param name="options">What is configured for it.</param>
    /// <param name="set">The reports around it.</param>
    /// <param name="analyses">Their analyses.</param>
    public CheckedReport Check(ReportEntry written, ReportEntry entry, ReportOptions options, ReportSet set, ReportAnalyses analyses)
    {
        var linted = new LintedReport(entry, options);
        var outcomes = new RuleOutcome[runner.Rules.Count];
        runner.Record(linted, set, analyses, outcomes, _ => true);
        return Pass(written, linted, runner.OfReading(linted).Concat(Found(outcomes)), outcomes, analyses);
    }

    /// <summary>Checks a report that is not checked again, but for the rules that compare it with all others.</summary>
    /// <returns>The report and what was found in it.</returns>
    public (LintedReport Linted, List<Finding> Found) Begin(ReportEntry entry, ReportOptions options, ReportSet set, ReportAnalyses analyses, RuleQueries? asked = null)
    {
        var linted = new LintedReport(entry, options);
        var found = new List<Finding>(runner.OfReading(linted));
        runner.Run(linted, set, analyses, compareWithAll: false, found, asked);
        if (runner.ComparesWithAll(linted))
            analyses.SketchedOf(entry);
        return (linted, found);
    }

    /// <summary>Runs the rules that <see cref="Begin"/> left out: every report of the run has been looked at by now.</summary>
    public CheckedReport End(ReportEntry written, (LintedReport Linted, List<Finding> Found) begun, ReportSet set, ReportAnalyses analyses, RuleQueries? asked = null)
    {
        runner.Run(begun.Linted, set, analyses, compareWithAll: true, begun.Found, asked);
        return Pass(written, begun.Linted, begun.Found, [], analyses: null);
    }

    /// <summary>Checks a report again beside other reports than before; the same object when that changes nothing.</summary>
    public CheckedReport Recheck(CheckedReport before, ReportSet set, ReportAnalyses analyses, ReportChange? change)
    {
        var isDue = new bool[before.Outcomes.Count];
        var isAnyDue = false;
        // Who saw nothing that is different need not ask again.
        var seesOthers = change is null || SeesOthers(before, change);
        for (var i = 0; i < isDue.Length; i++)
        {
            var asked = before.Outcomes[i].Queries;
            isDue[i] = (change?.KeepsTexts != true && !asked.AreTextsLike(texts)) || !asked.AreSiblingsIn(analyses) || (seesOthers && !asked.AreReportsIn(set, analyses));
            isAnyDue |= isDue[i];
        }
        if (!isAnyDue)
            return before;
        var outcomes = before.Outcomes.ToArray();
        runner.Record(before.Linted, set, analyses, outcomes, i => isDue[i]);
        for (var i = 0; i < isDue.Length; i++)
        {
            if (isDue[i] && (before.Outcomes[i].Found.Count > 0 || outcomes[i].Found.Count > 0))
                return Pass(before.Entry, before.Linted, runner.OfReading(before.Linted).Concat(Found(outcomes)), outcomes, analyses);
        }
        return before.With(outcomes, analyses);
    }

    /// <summary>Whether nothing else would be found in <paramref name="report"/> with <paramref name="change"/>; that it is due does not follow where it is not so.</summary>
    public bool IsUnconcerned(CheckedReport report, ReportChange change, ReportAnalyses analyses)
    {
        if (change.Concerns(report.Report) || SeesOthers(report, change))
            return false;
        var hasOtherSiblings = change.Concerns(report.Report.Year?.Value);
        return Array.TrueForAll(report.AskedAboutTexts, asked => (change.KeepsTexts || asked.AreTextsLike(texts)) && (!hasOtherSiblings || asked.AreSiblingsIn(analyses)));
    }

    /// <summary>Whether something else might be found beside other reports.</summary>
    public bool IsDue(CheckedReport report, ReportSet set, ReportAnalyses analyses) => report.Outcomes.Any(outcome => !outcome.Queries.HoldsFor(set, analyses, texts));

    private static bool SeesOthers(CheckedReport report, ReportChange change) => report.Seen is not { } seen || change.Concerns(seen);

    private static IEnumerable<Finding> Found(RuleOutcome[] outcomes) => outcomes.SelectMany(outcome => outcome.Found);

    private CheckedReport Pass(ReportEntry written, LintedReport linted, IEnumerable<Finding> found, RuleOutcome[] outcomes, ReportAnalyses? analyses)
    {
        var (findings, suppressed, inBaseline) = (new List<Finding>(), new List<Finding>(), new List<Finding>());
        var baseline = new BaselineGate(baselines);
        gate.Pass(linted, found, baseline, findings, suppressed);
        FindingGate.AddStale(baseline, [linted], inBaseline);
        findings.Sort(FindingOrder.Instance);
        suppressed.Sort(FindingOrder.Instance);
        return new CheckedReport(written, linted, outcomes, analyses, findings, suppressed, inBaseline);
    }
}
