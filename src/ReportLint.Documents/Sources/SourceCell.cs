namespace ReportLint.Documents.Sources;

/// <summary>A cell of a table.</summary>
/// <param name="Text">Its text, without blanks at its ends; line breaks inside are kept.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Row">Its row, from 0.</param>
/// <param name="Column">Its column, from 0.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
public sealed record SourceCell(string Text, DocumentPlace Place, int Row, int Column, int RowSpan = 1, int ColumnSpan = 1)
{
    /// <summary>Whether there is nothing in it.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The first row below it.</summary>
    public int RowEnd => Row + RowSpan;

    /// <summary>The first column to the right of it.</summary>
    public int ColumnEnd => Column + ColumnSpan;
}
