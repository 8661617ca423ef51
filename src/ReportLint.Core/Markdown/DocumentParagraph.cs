namespace ReportLint.Markdown;

/// <summary>A paragraph.</summary>
/// <param name="Runs">Its text.</param>
public sealed record DocumentParagraph(IReadOnlyList<DocumentRun> Runs) : DocumentBlock;
