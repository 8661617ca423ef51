using System.Diagnostics.CodeAnalysis;
using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Model;
using ReportLint.Model.Queries;
using ReportLint.Rules;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Linting;

/// <summary>Runs rules on a report.</summary>
internal sealed class RuleRunner(LintOptions options)
{
    private static readonly MessageTemplate s_ruleFailed = new(
        "规则{0}（{1}）运行时出错：{2}。其他规则照常检查；请报告这个问题",
        "rule {0} ({1}) failed: {2}. The other rules ran as usual; please report this");

    private readonly ILookup<bool, Rule> _byComparison = options.Catalogue.Rules.ToLookup(rule => rule.ComparesWithAll);

    /// <summary>The rules, in the order in which they run.</summary>
    public IReadOnlyList<Rule> Rules => options.Catalogue.Rules;

    /// <summary>What was found while the report was read, as far as its rules are wanted and switched on.</summary>
    public IEnumerable<Finding> OfReading(LintedReport linted) =>
        linted.Report.Findings.Where(finding => options.Catalogue.Find(finding.Rule.Code) is not null && linted.Options.SeverityOf(finding.Rule) != Severity.None);

    /// <summary>Runs some of the rules, and takes note of what they ask.</summary>
    /// <param name="linted">The report.</param>
    /// <param name="set">The reports around it.</param>
    /// <param name="analyses">Their analyses.</param>
    /// <param name="outcomes">What comes of the rules; replaced for those that run.</param>
    /// <param name="isDue">Whether a rule is to run, by its place in <see cref="Rules"/>.</param>
    public void Record(LintedReport linted, ReportSet set, ReportAnalyses analyses, RuleOutcome[] outcomes, Func<int, bool> isDue)
    {
        var found = new List<Finding>();
        var recorder = new QueryRecorder();
        var context = NewContext(linted, set.Recorded(recorder), analyses, found);
        for (var i = 0; i < outcomes.Length; i++)
        {
            if (!isDue(i))
                continue;
            var log = new RuleQueries();
            context.Log = log;
            recorder.Current = log.Reports;
            Run(Rules[i], context, found);
            outcomes[i] = found.Count == 0 && log.IsEmpty ? RuleOutcome.Nothing : new RuleOutcome([.. found], log);
            found.Clear();
        }
    }

    /// <summary>Runs rules, for a host that doesn't check the report again.</summary>
    /// <param name="linted">The report.</param>
    /// <param name="set">The reports around it.</param>
    /// <param name="analyses">Their analyses.</param>
    /// <param name="compareWithAll">Which rules: those that <see cref="Rule.ComparesWithAll"/>, or the others.</param>
    /// <param name="found">Takes what they find.</param>
    /// <param name="asked">Takes what they ask; null where nobody wants to know.</param>
    public void Run(LintedReport linted, ReportSet set, ReportAnalyses analyses, bool compareWithAll, List<Finding> found, RuleQueries? asked = null)
    {
        var context = NewContext(linted, asked is null ? set : set.Recorded(new QueryRecorder { Current = asked.Reports }), analyses, found);
        context.Log = asked;
        foreach (var rule in _byComparison[compareWithAll])
            Run(rule, context, found);
    }

    /// <summary>Whether a rule that compares <paramref name="linted"/> with all others of its year is switched on.</summary>
    public bool ComparesWithAll(LintedReport linted) => _byComparison[true].Any(rule => linted.Options.SeverityOf(rule.Descriptor) != Severity.None);

    private RuleContext NewContext(LintedReport linted, ReportSet set, ReportAnalyses analyses, List<Finding> found) => new(linted.Entry, set, analyses, linted.Options, options.Today, found) { RenderedTexts = options.RenderedTexts };

    private void Run(Rule rule, RuleContext context, List<Finding> found)
    {
        if (options.Timings is { } timings)
            RunTimed(rule, context, found, timings);
        else
            RunSafely(rule, context, found);
    }

    private static void RunTimed(Rule rule, RuleContext context, List<Finding> found, RunTimings timings) => timings.Measure(rule.Descriptor.Code, () =>
    {
        RunSafely(rule, context, found);
        return 0;
    });

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever a rule throws becomes RL0099, and the other rules go on.")]
    private static void RunSafely(Rule rule, RuleContext context, List<Finding> found)
    {
        if (!context.IsEnabled(rule.Descriptor))
            return;
        var before = found.Count;
        try
        {
            rule.Check(context);
        }
        catch (AnalysisFailedException)
        {
            // RL0099 itself reports it, once, whatever number of rules would have asked.
            found.RemoveRange(before, found.Count - before);
        }
        catch (Exception exception) when (exception is not TextChangedException)
        {
            found.RemoveRange(before, found.Count - before);
            if (context.IsEnabled(InternalError.Rule))
            {
                var reason = $"{exception.GetType().Name}: {exception.Message}";
                context.Add(InternalError.Rule, new TextSpan(0, 0), s_ruleFailed.With(rule.Descriptor.Code, rule.Descriptor.Name, reason));
            }
        }
    }
}
