using ReportLint.Forms;
using ReportLint.Model;

namespace ReportLint.Rendering;

/// <summary>Lays out a table whose rows stand side by side over one line of figures, as in part 四.</summary>
internal static class SideBySideTable
{
    /// <summary>The rows of the head, then the line of figures.</summary>
    public static (IReadOnlyList<DocumentRow> Head, DocumentRow Figures) Rows(Report report, FormTable table)
    {
        var rows = FigureRow.Of(report, table);
        // The labels of the rows above each other, and below them the labels of the columns.
        var height = rows.Max(row => row.Path.Count) + 1;
        IReadOnlyList<List<DocumentCell>> lines = [.. Enumerable.Range(0, height).Select(_ => new List<DocumentCell>())];
        for (var i = 0; i < rows.Count; i++)
        {
            var path = rows[i].Path;
            for (var level = 0; level < path.Count; level++)
            {
                if (i == 0 || !IsUnder(rows[i - 1], path, level))
                    lines[level].Add(TableCells.Header(path[level].Label, rows.Where(row => IsUnder(row, path, level)).Sum(row => row.Figures.Count)));
            }
            foreach (var column in rows[i].Columns)
                lines[path.Count].Add(TableCells.Header(report, path[path.Count - 1], column, rowSpan: height - path.Count));
        }

        var head = lines.Select(line => new DocumentRow(line)).ToList();
        var width = rows.Sum(row => row.Figures.Count);
        if (table.ColumnsLabel is { } label)
            head.Insert(0, new DocumentRow([TableCells.Header(label, width)]));
        if (table.HeaderNote is { } note)
            head.Insert(0, new DocumentRow([TableCells.Note(note, width)]));
        return (head, new DocumentRow([.. rows.SelectMany(row => row.Figures).Select(figure => TableCells.Value(figure))]));
    }

    private static bool IsUnder(FigureRow row, IReadOnlyList<FormRow> path, int level) =>
        row.Path.Count > level && path.Take(level + 1).Zip(row.Path, ReferenceEquals).All(same => same);
}
