namespace ReportLint.Markdown;

/// <summary>A list without further lists inside. Its numbers are not in its text.</summary>
/// <param name="IsOrdered">Whether its items are numbered.</param>
/// <param name="Start">The number of the first item of an ordered list; the others count on.</param>
/// <param name="Items">The items.</param>
public sealed record DocumentList(bool IsOrdered, int Start, IReadOnlyList<DocumentListItem> Items) : DocumentBlock;
