namespace ReportLint.Model.Rollups;

/// <summary>An agency that a roll-up sums in another year and not in its own.</summary>
/// <param name="Agency">Its name.</param>
/// <param name="Other">Its report of the other year.</param>
/// <param name="Unlisted">Its report of the roll-up's year, which is in the repository and not in the roll-up; null when there is none.</param>
public sealed record MissingChild(string Agency, Report Other, Report? Unlisted = null);
