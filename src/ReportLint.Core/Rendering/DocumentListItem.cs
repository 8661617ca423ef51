namespace ReportLint.Rendering;

/// <summary>An item of a list.</summary>
/// <param name="Runs">Its text.</param>
public sealed record DocumentListItem(IReadOnlyList<DocumentRun> Runs);
