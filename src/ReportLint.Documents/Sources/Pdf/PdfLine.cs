namespace ReportLint.Documents.Sources.Pdf;

/// <summary>A line of text on a page, in points from the lower left.</summary>
/// <param name="Text">Its text; two blanks stand for a wide gap.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Base">The height of its base line.</param>
/// <param name="Size">The size of its letters.</param>
internal sealed record PdfLine(string Text, double Left, double Right, double Base, double Size);
