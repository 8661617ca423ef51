namespace ReportLint.Forms;

/// <summary>Derives the equations between cells from what the tables say of themselves: total columns, total rows, balances.</summary>
internal static class FormRelations
{
    /// <summary>All relations of <paramref name="edition"/>, in the order of their targets within each shape.</summary>
    public static IReadOnlyList<FormRelation> Of(FormEdition edition)
    {
        var relations = new List<FormRelation>();
        foreach (var table in edition.Tables)
        {
            var rows = edition.Cells.Where(cell => cell.Table == table)
                .GroupBy(cell => cell.RowAddress, StringComparer.Ordinal)
                .ToDictionary(row => row.Key, row => row.ToList(), StringComparer.Ordinal);
            AddBalances(relations, table, rows);
            AddTotalRows(relations, table, rows);
            AddRowTotals(relations, table, rows);
        }
        return relations;
    }

    private static void AddBalances(List<FormRelation> relations, FormTable table, Dictionary<string, List<FormCell>> rows)
    {
        if (table.Balance is not { } balance)
            return;
        var left = balance.Left.Select(row => rows[$"{table.Name.Id}.{row}"]).ToList();
        var right = balance.Right.Select(row => rows[$"{table.Name.Id}.{row}"]).ToList();
        for (var column = 0; column < left[0].Count; column++)
        {
            relations.Add(new FormRelation(balance.Rule, FormRelationKind.Balance,
                [.. left.Select(row => row[column])], [.. right.Select(row => row[column])], right[0][column]));
        }
    }

    private static void AddTotalRows(List<FormRelation> relations, FormTable table, Dictionary<string, List<FormCell>> rows)
    {
        if (table.TotalRowRule is not { } rule)
            return;
        foreach (var group in table.Rows.Where(row => row.IsGroup))
        {
            var paths = FormCells.LeafPaths([group], []).ToList();
            var total = paths.Find(path => path[path.Count - 1].IsTotal);
            if (total is null)
                continue;
            var totalCells = rows[Address(table, total)];
            var leaves = paths.Where(path => path != total).Select(path => rows[Address(table, path)]).ToList();
            for (var column = 0; column < totalCells.Count; column++)
            {
                relations.Add(new FormRelation(rule, FormRelationKind.ColumnTotal,
                    [totalCells[column]], [.. leaves.Select(leaf => leaf[column])], totalCells[column]));
            }
        }
    }

    private static void AddRowTotals(List<FormRelation> relations, FormTable table, Dictionary<string, List<FormCell>> rows)
    {
        if (table.RowTotalRule is not { } rule)
            return;
        foreach (var cells in rows.Values)
        {
            if (cells.Find(cell => cell.Column.IsTotal) is { } total)
            {
                relations.Add(new FormRelation(rule, FormRelationKind.RowTotal,
                    [total], [.. cells.Where(cell => cell != total)], total));
            }
        }
    }

    private static string Address(FormTable table, IReadOnlyList<FormRow> path) =>
        table.Name.Id + "." + string.Join(".", path.Select(row => row.Name.Id));
}
