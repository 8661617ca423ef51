namespace ReportLint.Documents.Sources.Pdf;

/// <summary>A ruled table on a page.</summary>
/// <param name="Top">The height of its upper edge.</param>
/// <param name="Columns">Where its vertical rules stand, from the left.</param>
/// <param name="RowCount">How many rows it has.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record PdfTable(double Top, IReadOnlyList<double> Columns, int RowCount, IReadOnlyList<SourceCell> Cells);
