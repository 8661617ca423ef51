namespace ReportLint.Model.Rollups;

/// <summary>A roll-up with its sums.</summary>
/// <param name="Report">The roll-up.</param>
/// <param name="Addends">The reports that they are the sums of.</param>
internal sealed record SummedReport(Report Report, IReadOnlyList<Report> Addends);
