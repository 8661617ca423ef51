using ReportLint.Diagnostics;

namespace ReportLint.Comparison;

/// <summary>Two states of a repository, and what differs between them.</summary>
/// <param name="Reports">The reports that differ, or are on one side only.</param>
/// <param name="Gained">The findings of the new state that the old one had not.</param>
/// <param name="Lost">The findings of the old state that the new one has no more.</param>
public sealed record RepositoryComparison(IReadOnlyList<ReportComparison> Reports, IReadOnlyList<Finding> Gained, IReadOnlyList<Finding> Lost)
{
    /// <summary>Compares two states.</summary>
    public static RepositoryComparison Of(ComparedSide before, ComparedSide after)
    {
        var pairs = ReportPairs.Find(before, after);
        var findings = new FindingComparer(pairs);
        return new RepositoryComparison(
            [.. pairs.Select(pair => ReportComparer.Compare(pair.Before, before, pair.After, after)).Where(report => !report.IsEmpty)],
            findings.OnlyIn(after, before),
            findings.OnlyIn(before, after));
    }

    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Reports.Count == 0 && Gained.Count == 0 && Lost.Count == 0;
}
