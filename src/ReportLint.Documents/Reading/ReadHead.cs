namespace ReportLint.Documents.Reading;

/// <summary>What stands before the parts of a report, and beside it.</summary>
/// <param name="Title">The title as published, or null.</param>
/// <param name="Agency">The agency that the title names, or null.</param>
/// <param name="Year">The year that the title names, or null.</param>
/// <param name="PreambleStart">The first block behind the title.</param>
internal sealed record ReadHead(string? Title, string? Agency, int? Year, int PreambleStart)
{
    /// <summary>The day of publication that the page states, or null.</summary>
    public DateOnly? Published { get; init; }
}
