using ReportLint.Rendering;

namespace ReportLint.Core.Tests.Rendering;

public class TableGridTests
{
    [Fact]
    public void Cells_take_the_places_that_spans_leave_free()
    {
        var grid = Table([Cell("甲", rows: 2), Cell("乙", columns: 2)], [Cell("丙"), Cell("丁")]).Grid;

        Assert.Equal((2, 3), (grid.RowCount, grid.ColumnCount));
        Assert.Equal("甲", grid[1, 0].Cell.Text);
        Assert.True(grid[1, 0].IsFirstColumn);
        Assert.False(grid[1, 0].IsFirstRow);
        Assert.False(grid[0, 2].IsFirstColumn);
        Assert.True(grid[1, 2].IsCorner);
    }

    [Fact]
    public void A_table_without_rows_has_no_places() => Assert.Equal((0, 0), (Table().Grid.RowCount, Table().Grid.ColumnCount));

    [Fact]
    public void A_gap_an_overlap_and_a_cell_that_stands_out_are_mistakes()
    {
        Assert.Throws<ArgumentException>(() => Table([Cell("甲"), Cell("乙")], [Cell("丙")]));
        Assert.Throws<ArgumentException>(() => Table([Cell("甲")], [Cell("乙"), Cell("丙")]));
        Assert.Throws<ArgumentException>(() => Table([Cell("甲", rows: 2)]));
        Assert.Throws<ArgumentException>(() => Table([Cell("甲"), Cell("乙", rows: 2)], [Cell("丙", columns: 2)]));
        Assert.Throws<ArgumentException>(() => Table([Cell("甲", columns: 0)]));
    }

    private static DocumentTable Table(params DocumentCell[][] rows) => new("", [.. rows.Select(cells => new DocumentRow(cells))], headerRowCount: 0);

    private static DocumentCell Cell(string text, int columns = 1, int rows = 1) => new(text, DocumentCellRole.RowHeader, columns, rows);
}
