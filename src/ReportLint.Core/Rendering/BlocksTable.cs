using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Text;

namespace ReportLint.Rendering;

/// <summary>Lays out a table of blocks one below the other, each with its own header and columns, as in part 二.</summary>
internal static class BlocksTable
{
    /// <summary>The rows of the table on paper.</summary>
    public static IEnumerable<DocumentRow> Rows(Report report, FormTable table)
    {
        var rows = FigureRow.Of(report, table);
        var labels = new RowLabels(rows);
        var width = rows.Max(row => row.Figures.Count);
        if (table.HeaderNote is { } note)
            yield return new DocumentRow([TableCells.Note(note, labels.Depth + width)]);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var begins = i == 0 || !ReferenceEquals(rows[i - 1].Path[0], row.Path[0]);
            var blockHeader = begins ? row.Path[0].BlockHeader : null;
            if (blockHeader is not null)
                yield return new DocumentRow([new DocumentCell(SingleLine.Of(blockHeader), DocumentCellRole.BlockHeader, labels.Depth + width)]);
            if (i == 0 || blockHeader is not null || (begins && !row.Columns.SequenceEqual(rows[i - 1].Columns)))
            {
                var columns = row.Columns.Select((column, c) => TableCells.Header(report, row.Path[row.Path.Count - 1], column, Span(c, row.Figures.Count, width)));
                yield return new DocumentRow([TableCells.Header(table.ColumnsLabel ?? "", labels.Depth), .. columns]);
            }
            var values = row.Figures.Select((figure, c) => TableCells.Value(figure, Span(c, row.Figures.Count, width)));
            yield return new DocumentRow([.. labels.At(i), .. values]);
        }
    }

    /// <summary>In a block of fewer columns than others the last takes the room that is left.</summary>
    private static int Span(int column, int count, int width) => column == count - 1 ? width - column : 1;
}
