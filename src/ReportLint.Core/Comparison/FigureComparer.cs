using ReportLint.Forms;
using ReportLint.Model;

namespace ReportLint.Comparison;

/// <summary>Compares the tables of two states of a report.</summary>
internal static class FigureComparer
{
    /// <summary>The figures that differ.</summary>
    public static IEnumerable<ValueChange> Figures(Report before, Report after) => Pairs(before, after)
        .Where(pair => !AreSame(pair.Before, pair.After))
        .Select(pair => new ValueChange(pair.Address, pair.Label, Text(pair.Before), Text(pair.After), pair.Part));

    /// <summary>The notes that differ.</summary>
    public static IEnumerable<ValueChange> Notes(Report before, Report after) => Pairs(before, after)
        .Where(pair => !string.Equals(pair.Before?.Note, pair.After?.Note, StringComparison.Ordinal))
        .Select(pair => new ValueChange(pair.Address, pair.Label, pair.Before?.Note, pair.After?.Note, pair.Part));

    private static IEnumerable<(string Address, Wording.LocalizedText Label, FormPart Part, Figure? Before, Figure? After)> Pairs(Report before, Report after)
    {
        // Of two editions the new one sets the order; cells that it lacks come last.
        var cells = after.Edition.Cells.Concat(before.Edition == after.Edition ? [] : before.Edition.Cells.Where(cell => after.Edition.FindCell(cell.Address) is null));
        foreach (var cell in cells)
        {
            var part = (after.Edition.FindCell(cell.Address) is null ? before : after).Edition.Parts.First(part => part.Table == cell.Table);
            yield return (cell.Address, CellLabels.Of(cell), part, before.Find(cell.Address), after.Find(cell.Address));
            // The rows that stand in this cell's place, after its last column.
            if (!cell.Row.TakesNamedRows || cell.Column != cell.Row.Columns[cell.Row.Columns.Count - 1])
                continue;
            foreach (var named in NamedRows(before, after, cell))
                yield return (named.Address, named.Label, part, named.Before, named.After);
        }
    }

    private static IEnumerable<(string Address, Wording.LocalizedText Label, Figure? Before, Figure? After)> NamedRows(Report before, Report after, FormCell last)
    {
        var (old, now) = (Rows(before, last), Rows(after, last));
        foreach (var row in now.Concat(old.Where(row => !now.Exists(other => string.Equals(other.Name, row.Name, StringComparison.Ordinal)))))
        {
            for (var i = 0; i < row.Figures.Count; i++)
            {
                var cell = row.Figures[i].Cell;
                yield return (cell.Address, CellLabels.Of(cell), Figure(old, row.Name, i), Figure(now, row.Name, i));
            }
        }
    }

    private static List<NamedRow> Rows(Report report, FormCell cell) => [.. report.NamedRows.Where(row => string.Equals(row.Parent.Name.Id, cell.Row.Name.Id, StringComparison.Ordinal))];

    private static Figure? Figure(List<NamedRow> rows, string name, int index) =>
        rows.Find(row => string.Equals(row.Name, name, StringComparison.Ordinal)) is { } row && index < row.Figures.Count ? row.Figures[index] : null;

    /// <summary>Whether both print the same. A total that is computed is as good as one that is stated.</summary>
    private static bool AreSame(Figure? before, Figure? after)
    {
        if (before is not { IsKnown: true } || after is not { IsKnown: true })
            return before is not { IsKnown: true } && after is not { IsKnown: true };
        return before.Value == after.Value && (!before.IsStated || !after.IsStated || string.Equals(before.Written, after.Written, StringComparison.Ordinal));
    }

    private static string? Text(Figure? figure) => figure is { IsKnown: true } ? figure.Written : null;
}
