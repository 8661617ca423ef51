namespace ReportLint.Documents.Sources.Pdf;

/// <summary>A straight line of a page, level or upright.</summary>
/// <param name="IsLevel">Whether it lies.</param>
/// <param name="At">Its height when it lies, its distance from the left when it stands.</param>
/// <param name="From">Its left or lower end.</param>
/// <param name="To">Its right or upper end.</param>
internal readonly record struct PdfRule(bool IsLevel, double At, double From, double To)
{
    /// <summary>How long it is.</summary>
    public double Length => To - From;
}
