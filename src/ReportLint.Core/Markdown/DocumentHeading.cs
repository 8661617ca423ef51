namespace ReportLint.Markdown;

/// <summary>A heading, with its number in its text.</summary>
/// <param name="Level">1 for the heading of a part (一、), 2 for （一）, 3 for 1.</param>
/// <param name="Runs">Its text.</param>
public sealed record DocumentHeading(int Level, IReadOnlyList<DocumentRun> Runs) : DocumentBlock;
