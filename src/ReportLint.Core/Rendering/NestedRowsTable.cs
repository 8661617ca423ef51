using ReportLint.Forms;
using ReportLint.Model;

namespace ReportLint.Rendering;

/// <summary>Lays out a table with nested labels at the left and one head of columns, as in part 三.</summary>
internal static class NestedRowsTable
{
    /// <summary>The rows of the head, then those of the figures.</summary>
    public static (IReadOnlyList<DocumentRow> Head, IReadOnlyList<DocumentRow> Body) Rows(Report report, FormTable table)
    {
        var rows = FigureRow.Of(report, table);
        var labels = new RowLabels(rows);
        var body = rows.Select((row, i) => new DocumentRow([.. labels.At(i), .. row.Figures.Select(figure => TableCells.Value(figure))]));
        return (Head(report, table, rows[0], labels.Depth), [.. body]);
    }

    private static List<DocumentRow> Head(Report report, FormTable table, FigureRow row, int labelColumns)
    {
        IReadOnlyList<FormColumn> columns = [.. row.Columns];
        var leaf = row.Path[row.Path.Count - 1];
        var head = new List<DocumentRow>();
        if (table.ColumnsLabel is { } label)
            head.Add(new DocumentRow([TableCells.Header(label, columns.Count)]));

        var hasGroups = columns.Any(column => column.Group is not null);
        var upper = new List<DocumentCell>();
        var lower = new List<DocumentCell>();
        for (var c = 0; c < columns.Count;)
        {
            if (columns[c].Group is not { } group)
            {
                upper.Add(TableCells.Header(report, leaf, columns[c], rowSpan: hasGroups ? 2 : 1));
                c++;
                continue;
            }
            var first = c;
            while (c < columns.Count && string.Equals(columns[c].Group, group, StringComparison.Ordinal))
                lower.Add(TableCells.Header(report, leaf, columns[c++]));
            upper.Add(TableCells.Header(group, c - first));
        }
        head.Add(new DocumentRow(upper));
        if (hasGroups)
            head.Add(new DocumentRow(lower));

        head[0] = new DocumentRow([TableCells.Note(table.HeaderNote, labelColumns, head.Count), .. head[0].Cells]);
        return head;
    }
}
