namespace ReportLint.Model.Writing;

/// <summary>A figure to be written into a report.</summary>
/// <param name="Written">The number with its digits and sign; null leaves the cell blank.</param>
/// <param name="Note">A note on it, or null.</param>
public sealed record FilledFigure(string? Written, string? Note = null)
{
    /// <summary>A blank cell.</summary>
    public static FilledFigure Blank { get; } = new((string?)null);
}
