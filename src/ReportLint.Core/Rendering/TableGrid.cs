namespace ReportLint.Rendering;

/// <summary>The places of a table, each covered by one cell.</summary>
public sealed class TableGrid
{
    private readonly TableSlot[] _slots;

    private TableGrid(int rowCount, int columnCount)
    {
        RowCount = rowCount;
        ColumnCount = columnCount;
        _slots = new TableSlot[rowCount * columnCount];
    }

    /// <summary>The number of rows.</summary>
    public int RowCount { get; }

    /// <summary>The number of columns.</summary>
    public int ColumnCount { get; }

    /// <summary>The place at <paramref name="row"/> and <paramref name="column"/>, both from 0.</summary>
    public TableSlot this[int row, int column] => _slots[(row * ColumnCount) + column];

    internal static TableGrid Of(IReadOnlyList<DocumentRow> rows)
    {
        var grid = new TableGrid(rows.Count, rows.Count == 0 ? 0 : rows[0].Cells.Sum(cell => cell.ColumnSpan));
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row].Cells)
            {
                while (column < grid.ColumnCount && grid[row, column].Cell is not null)
                    column++;
                grid.Put(cell, row, column);
                column += cell.ColumnSpan;
            }
        }
        return Array.Exists(grid._slots, slot => slot.Cell is null) ? throw new ArgumentException("The cells leave a gap.", nameof(rows)) : grid;
    }

    private void Put(DocumentCell cell, int row, int column)
    {
        if (cell.ColumnSpan < 1 || cell.RowSpan < 1 || column + cell.ColumnSpan > ColumnCount || row + cell.RowSpan > RowCount)
            throw new ArgumentException($"The cell “{cell.Text}” stands out of the table.", nameof(cell));
        for (var r = row; r < row + cell.RowSpan; r++)
        {
            for (var c = column; c < column + cell.ColumnSpan; c++)
            {
                if (this[r, c].Cell is not null)
                    throw new ArgumentException($"The cell “{cell.Text}” overlaps another.", nameof(cell));
                _slots[(r * ColumnCount) + c] = new TableSlot(cell, c == column, r == row);
            }
        }
    }
}
