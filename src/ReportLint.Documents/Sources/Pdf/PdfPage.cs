namespace ReportLint.Documents.Sources.Pdf;

/// <summary>What was found on a page.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Height">Its height, in points.</param>
/// <param name="Lines">The lines of text outside of tables, from above.</param>
/// <param name="Tables">The ruled tables, from above.</param>
internal sealed record PdfPage(int Number, double Height, IReadOnlyList<PdfLine> Lines, IReadOnlyList<PdfTable> Tables);
