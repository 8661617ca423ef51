namespace ReportLint.Rendering;

/// <summary>A row of a table: the cells that begin in it, from left to right. Places that a cell of an earlier row covers are not in it.</summary>
/// <param name="Cells">The cells.</param>
public sealed record DocumentRow(IReadOnlyList<DocumentCell> Cells);
