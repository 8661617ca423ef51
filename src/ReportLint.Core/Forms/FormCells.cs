namespace ReportLint.Forms;

/// <summary>Lays out the cells of a form.</summary>
internal static class FormCells
{
    /// <summary>The cells of all tables, row by row, in the order of the form.</summary>
    public static IReadOnlyList<FormCell> Enumerate(IEnumerable<FormTable> tables)
    {
        var cells = new List<FormCell>();
        foreach (var table in tables)
        {
            foreach (var path in LeafPaths(table.Rows, []))
            {
                foreach (var column in path[path.Count - 1].Columns)
                    cells.Add(new FormCell(cells.Count, table, path, column));
            }
        }
        return cells;
    }

    /// <summary>The way to every row that has figures, outermost label first.</summary>
    public static IEnumerable<IReadOnlyList<FormRow>> LeafPaths(IReadOnlyList<FormRow> rows, IReadOnlyList<FormRow> above)
    {
        foreach (var row in rows)
        {
            IReadOnlyList<FormRow> path = [.. above, row];
            if (row.IsGroup)
            {
                foreach (var inner in LeafPaths(row.Children, path))
                    yield return inner;
            }
            else
            {
                yield return path;
            }
        }
    }
}
