using ReportLint.Model.Queries;

namespace ReportLint.Model.Rollups;

/// <summary>An agency that a roll-up sums in another year and not in its own.</summary>
/// <param name="Agency">Its name.</param>
/// <param name="Other">Its report of the other year.</param>
/// <param name="Unlisted">Its report of the roll-up's year, which is in the repository and not in the roll-up; null when there is none.</param>
public sealed record MissingChild(string Agency, Report Other, Report? Unlisted = null)
{
    /// <summary>Whether it is another in a set with <paramref name="change"/>.</summary>
    internal bool IsConcernedBy(ReportChange change) => change.Concerns(Other) || (Unlisted is not null && change.Concerns(Unlisted));

    /// <summary>The same in a set with <paramref name="change"/>.</summary>
    internal MissingChild With(ReportChange change) => IsConcernedBy(change) ? new(Agency, change.Now(Other), Unlisted is null ? null : change.Now(Unlisted)) : this;
}
