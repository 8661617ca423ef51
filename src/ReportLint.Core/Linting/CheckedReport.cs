using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Options;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>A report with what was found in it. As long as nothing that it depends on changes, its <see cref="Findings"/> are the same object in one snapshot after the other.</summary>
public sealed class CheckedReport
{
    internal CheckedReport(ReportEntry entry, LintedReport linted, IReadOnlyList<RuleOutcome> outcomes, IReadOnlyList<Finding> findings, IReadOnlyList<Finding> suppressed, IReadOnlyList<Finding> inBaseline)
    {
        Entry = entry;
        Linted = linted;
        Outcomes = outcomes;
        Findings = findings;
        Suppressed = suppressed;
        InBaseline = inBaseline;
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

    /// <summary>What all rules asked together: as long as it has the same answers, no rule finds anything else.</summary>
    internal RuleQueries Queries => field ??= RuleQueries.Union(Outcomes.Select(outcome => outcome.Queries));

    /// <inheritdoc/>
    public override string ToString() => Source.Path;

    /// <summary>The same findings in a report of which more is known.</summary>
    internal CheckedReport With(LintedReport linted) => new(Entry, linted, Outcomes, Findings, Suppressed, InBaseline);

    /// <summary>The same findings, for which the rules asked something else.</summary>
    internal CheckedReport With(IReadOnlyList<RuleOutcome> outcomes) => new(Entry, Linted, outcomes, Findings, Suppressed, InBaseline);
}
