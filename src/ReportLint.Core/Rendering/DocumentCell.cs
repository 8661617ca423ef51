using ReportLint.Model;

namespace ReportLint.Rendering;

/// <summary>A cell of a table.</summary>
/// <param name="Text">Its text: a label to the character, or a figure with the digits it was written with; empty where the figure is unknown.</param>
/// <param name="Role">What it is for.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="Figure">The figure it shows; null unless it is a <see cref="DocumentCellRole.Figure"/>.</param>
public sealed record DocumentCell(string Text, DocumentCellRole Role, int ColumnSpan = 1, int RowSpan = 1, Figure? Figure = null)
{
    /// <summary>Whether it is a header of columns, rows or a block.</summary>
    public bool IsHeader => Role is DocumentCellRole.ColumnHeader or DocumentCellRole.RowHeader or DocumentCellRole.BlockHeader;
}
