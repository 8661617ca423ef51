namespace ReportLint.Rendering;

/// <summary>One place of a table's grid.</summary>
/// <param name="Cell">The cell that covers it.</param>
/// <param name="IsFirstColumn">Whether the cell begins in this column.</param>
/// <param name="IsFirstRow">Whether the cell begins in this row.</param>
public readonly record struct TableSlot(DocumentCell Cell, bool IsFirstColumn, bool IsFirstRow)
{
    /// <summary>Whether it is the cell's upper left corner, where its text stands.</summary>
    public bool IsCorner => IsFirstColumn && IsFirstRow;
}
