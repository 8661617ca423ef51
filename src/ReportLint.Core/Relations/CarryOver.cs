using System.Collections.Concurrent;
using ReportLint.Forms;

namespace ReportLint.Relations;

/// <summary>A relation between two years: a cell of this year's report equals one of last year's.</summary>
/// <param name="Rule">The code of the rule that checks it.</param>
/// <param name="This">The cell of this year's report.</param>
/// <param name="Last">The cell of last year's report, which may be of another edition.</param>
public sealed record CarryOver(string Rule, FormCell This, FormCell Last)
{
    private static readonly ConcurrentDictionary<(FormEdition Last, FormEdition Current), IReadOnlyList<CarryOver>> s_between = new();

    /// <summary>The relations between a report of the edition <paramref name="current"/> and last year's of the edition <paramref name="last"/>, in the order of the form. Columns that only one edition has are left out.</summary>
    public static IReadOnlyList<CarryOver> Between(FormEdition last, FormEdition current) => s_between.GetOrAdd((last, current), static editions => Find(editions.Last, editions.Current));

    private static IReadOnlyList<CarryOver> Find(FormEdition last, FormEdition current)
    {
        var relations = new List<CarryOver>();
        foreach (var table in current.Tables)
        {
            if (table.CarryOver is not { } row)
                continue;
            var (lastRow, thisRow) = ($"{table.Name.Id}.{row.Last}", $"{table.Name.Id}.{row.This}");
            foreach (var cell in current.Cells.Where(cell => string.Equals(cell.RowAddress, thisRow, StringComparison.Ordinal)))
            {
                if (last.FindCell($"{lastRow}.{cell.Column.Name.Id}") is { } before)
                    relations.Add(new CarryOver(cell.Column.IsTotal ? row.TotalRule : row.ColumnRule, cell, before));
            }
        }
        return relations;
    }
}
