using ReportLint.Comparison;
using ReportLint.Diagnostics;

namespace ReportLint.Cli.Diff;

/// <summary>What a comparison came to, and what its two sides are called.</summary>
/// <param name="Comparison">What differs.</param>
/// <param name="Before">The old side.</param>
/// <param name="BeforeName">What the command line calls it.</param>
/// <param name="After">The new side.</param>
/// <param name="AfterName">What the command line calls it; null for the working tree.</param>
internal sealed record DiffResult(RepositoryComparison Comparison, ComparedSide Before, string BeforeName, ComparedSide After, string? AfterName)
{
    /// <summary>Whether any report was found.</summary>
    public bool HasReports => Before.Lint.Reports.Count + After.Lint.Reports.Count > 0;

    /// <summary>The reports that are on both sides and differ.</summary>
    public IEnumerable<ReportComparison> Changed => Comparison.Reports.Where(report => report is { Before: not null, After: not null });

    /// <summary>The reports that only the new side has.</summary>
    public IEnumerable<ReportComparison> Added => Comparison.Reports.Where(report => report.Before is null);

    /// <summary>The reports that only the old side has.</summary>
    public IEnumerable<ReportComparison> Removed => Comparison.Reports.Where(report => report.After is null);

    /// <summary>The heaviest severity among the new findings.</summary>
    public Severity WorstGained => Comparison.Gained.Count == 0 ? Severity.None : Comparison.Gained.Max(finding => finding.Severity);
}
