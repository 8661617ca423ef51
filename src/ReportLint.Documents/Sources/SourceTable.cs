namespace ReportLint.Documents.Sources;

/// <summary>A table.</summary>
/// <param name="Cells">Its cells, row by row and from left to right.</param>
/// <param name="Place">Where it begins.</param>
public sealed record SourceTable(IReadOnlyList<SourceCell> Cells, DocumentPlace Place) : SourceBlock(Place)
{
    /// <summary>Whether rows and columns of the cells are those of the table; else only their order is, as in a text with one cell a line.</summary>
    public bool IsGrid { get; init; } = true;
}
