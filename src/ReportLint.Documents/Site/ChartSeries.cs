namespace ReportLint.Documents.Site;

/// <summary>A part of the bars of a chart.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Values">Its value for each year; null where it is unknown.</param>
internal sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values);
