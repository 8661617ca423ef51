namespace ReportLint.Documents.Reading;

/// <summary>A label of the form, found in the stream.</summary>
/// <param name="Target">The label.</param>
/// <param name="First">The first cell that it stands in, by its place in the stream.</param>
/// <param name="Last">The last cell: another one where the label is broken over two.</param>
/// <param name="Score">How well it fits.</param>
internal sealed record FoundLabel(RowTarget Target, int First, int Last, double Score);
