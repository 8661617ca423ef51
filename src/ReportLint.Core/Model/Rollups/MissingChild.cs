namespace ReportLint.Model.Rollups;

/// <summary>An agency that a roll-up counted in another year and that has no report for its own.</summary>
/// <param name="Agency">Its name.</param>
/// <param name="Other">Its report of the year nearest by.</param>
public sealed record MissingChild(string Agency, Report Other);
