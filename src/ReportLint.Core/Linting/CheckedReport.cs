using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Model.Queries;
using ReportLint.Options;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>A report with what was found in it. As long as nothing that it depends on changes, its <see cref="Findings"/> are the same object in one snapshot after the other.</summary>
public sealed class CheckedReport
{
    /// <summary>A report that was checked.</summary>
    /// <param name="entry">The file.</param>
    /// <param name="linted">The report and what is configured for it.</param>
    /// <param name="outcomes">What came of each rule; none where nobody is to check the report again.</param>
    /// <param name="analyses">The analyses that the rules asked for; null where nobody is to check the report again.</param>
    /// <param name="findings">The findings in it.</param>
    /// <param name="suppressed">Those held back by comments and by a baseline.</param>
    /// <param name="inBaseline">What is said of the entries for it in a baseline.</param>
    internal CheckedReport(ReportEntry entry, LintedReport linted, IReadOnlyList<RuleOutcome> outcomes, ReportAnalyses? analyses, IReadOnlyList<Finding> findings, IReadOnlyList<Finding> suppressed, IReadOnlyList<Finding> inBaseline)
    {
        Entry = entry;
        Linted = linted;
        Outcomes = outcomes;
        Findings = findings;
        Suppressed = suppressed;
        InBaseline = inBaseline;
        Seen = analyses is null ? null : SeenIn(outcomes, analyses);
        AskedAboutTexts = [.. outcomes.Select(outcome => outcome.Queries).Where(asked => asked.AsksAboutTexts)];
    }

    private CheckedReport(CheckedReport known, LintedReport linted)
    {
        (Entry, Outcomes, Findings, Suppressed, InBaseline, Seen, AskedAboutTexts) = (known.Entry, known.Outcomes, known.Findings, known.Suppressed, known.InBaseline, known.Seen, known.AskedAboutTexts);
        Linted = linted;
    }

    /// <summary>The file.</summary>
    public SourceText Source => Linted.Source;

    /// <summary>The report.</summary>
    public Report Report => Linted.Report;

    /// <summary>What is configured for it.</summary>
    public ReportOptions Options => Linted.Options;

    /// <summary>The findings in it, by position and code.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Those held back by comments and by a baseline.</summary>
    public IReadOnlyList<Finding> Suppressed { get; }

    /// <summary>What is said of the entries for it in a baseline.</summary>
    internal IReadOnlyList<Finding> InBaseline { get; }

    /// <summary>The report as one of a set.</summary>
    internal ReportEntry Entry { get; }

    /// <summary>The report and what is configured for it.</summary>
    internal LintedReport Linted { get; }

    /// <summary>What came of each rule.</summary>
    internal IReadOnlyList<RuleOutcome> Outcomes { get; }

    /// <summary>The other reports that the rules got to see; null where nobody is to check the report again.</summary>
    internal AnswerTrace? Seen { get; }

    /// <summary>What those rules asked that asked about texts.</summary>
    internal RuleQueries[] AskedAboutTexts { get; }

    /// <inheritdoc/>
    public override string ToString() => Source.Path;

    /// <summary>The same findings in a report of which more is known.</summary>
    internal CheckedReport With(LintedReport linted) => new(this, linted);

    /// <summary>The same findings, for which the rules asked something else.</summary>
    internal CheckedReport With(IReadOnlyList<RuleOutcome> outcomes, ReportAnalyses analyses) => new(Entry, Linted, outcomes, analyses, Findings, Suppressed, InBaseline);

    private static AnswerTrace SeenIn(IReadOnlyList<RuleOutcome> outcomes, ReportAnalyses analyses)
    {
        var trace = new AnswerTrace();
        var followed = new HashSet<Report>();
        foreach (var outcome in outcomes)
        {
            if (outcome != RuleOutcome.Nothing)
                outcome.Queries.AddTo(trace, analyses, followed);
        }
        return trace;
    }
}
