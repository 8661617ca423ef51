using ReportLint.Documents.Sources;

namespace ReportLint.Documents.Reading;

/// <summary>A cell on its way through the stream of a part.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Table">The table it stands in, counted through the document.</param>
/// <param name="Row">Its row, counted through the part; two cells share a row only when the document says so.</param>
/// <param name="IsGrid">Whether its column is that of the table.</param>
internal sealed record StreamCell(SourceCell Cell, int Table, int Row, bool IsGrid)
{
    /// <summary>Its text as labels are compared, without a number before it.</summary>
    public string Core { get; } = LabelText.Core(Cell.Text);

    /// <summary>Whether it holds a figure, or a sign for none.</summary>
    public bool IsFigure { get; } = !Cell.IsBlank && FigureText.IsFigure(Cell.Text);

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsBlank => Cell.IsBlank;
}
