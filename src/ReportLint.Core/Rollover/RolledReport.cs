using ReportLint.Wording;

namespace ReportLint.Rollover;

/// <summary>Next year's report as it was made from last year's.</summary>
/// <param name="Year">The year it reports on.</param>
/// <param name="Text">The file's text.</param>
/// <param name="BlankCells">How many cells are left to fill in.</param>
/// <param name="BlankPlaces">How many places of the prose are.</param>
/// <param name="Dropped">What last year's report has and the form of the new year has no place for.</param>
public sealed record RolledReport(int Year, string Text, int BlankCells, int BlankPlaces, IReadOnlyList<LocalizedText> Dropped);
