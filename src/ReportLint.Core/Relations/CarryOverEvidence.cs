using ReportLint.Model;

namespace ReportLint.Relations;

/// <summary>Takes the figures that another year repeats for evidence on those of a report.</summary>
internal static class CarryOverEvidence
{
    /// <summary>What last year's and next year's reports of the same agency say of the figures of <paramref name="report"/>.</summary>
    public static IEnumerable<Evidence> Of(Report report, Report? previous, Report? next)
    {
        if (previous is not null)
        {
            foreach (var relation in CarryOver.Between(previous.Edition, report.Edition))
            {
                if (previous[relation.Last] is { IsKnown: true } last)
                    yield return new Evidence([relation.This], last.Count);
            }
        }
        if (next is not null)
        {
            foreach (var relation in CarryOver.Between(report.Edition, next.Edition))
            {
                if (next[relation.This] is { IsKnown: true } repeated)
                    yield return new Evidence([relation.Last], repeated.Count);
            }
        }
    }
}
