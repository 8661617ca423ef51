namespace ReportLint.Documents.Sources.Pdf;

/// <summary>A letter on a page, in points from the lower left.</summary>
internal sealed record PdfLetter(string Value, double Left, double Right, double Base, double Size)
{
    /// <summary>Its middle, from the left.</summary>
    public double X => (Left + Right) / 2;

    /// <summary>Its middle, from below.</summary>
    public double Y => Base + (Size * 0.35);
}
