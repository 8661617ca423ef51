using System.Globalization;
using ReportLint.Forms;
using ReportLint.Model;

namespace ReportLint.Rollover;

/// <summary>What follows from last year's figures for this year's: what was carried forward was carried over, the items of last year are known, what was zero is 0.</summary>
internal sealed class RolledCells
{
    private const string Previous = "previous";
    private const string Change = "change";

    private readonly Report _last;
    private readonly Dictionary<FormCell, Figure> _carried = [];

    /// <summary>The cells of the form of <paramref name="edition"/> after <paramref name="last"/>.</summary>
    public RolledCells(Report last, FormEdition edition)
    {
        _last = last;
        foreach (var table in edition.Tables.Where(table => table.CarryOver is not null))
        {
            var (lastRow, thisRow) = ($"{table.Name.Id}.{table.CarryOver!.Last}", $"{table.Name.Id}.{table.CarryOver.This}");
            foreach (var cell in edition.Cells.Where(cell => string.Equals(cell.RowAddress, thisRow, StringComparison.Ordinal)))
            {
                if (last.Find($"{lastRow}.{cell.Column.Name.Id}") is { IsKnown: true } figure)
                    _carried.Add(cell, figure);
            }
        }
        Dropped = [.. last.Figures.Where(figure => figure is { IsKnown: true, Value: not 0 } && !figure.Cell.Column.IsTotal && edition.FindCell(figure.Cell.Address) is null)];
    }

    /// <summary>Last year's figures for which the form of the new year has no cell.</summary>
    public IReadOnlyList<Figure> Dropped { get; }

    /// <summary>What <paramref name="cell"/> begins with.</summary>
    public RolledCell Of(FormCell cell)
    {
        if (_carried.TryGetValue(cell, out var carried))
            return new RolledCell(carried.Written);
        if (_last.Find(cell.Address) is { } figure)
            return Of(figure, column => _last.Find($"{cell.RowAddress}.{column}"));
        // A cell that the old form has not: nothing where all was nothing in its row, or in the row in whose place it stands.
        var row = _last.Figures.Where(other => string.Equals(other.Cell.RowAddress, cell.RowAddress, StringComparison.Ordinal)).ToList();
        if (row.Count == 0 && _last.Find($"{cell.RowAddress.Substring(0, cell.RowAddress.LastIndexOf('.'))}.{cell.Column.Name.Id}") is { } above)
            row.Add(above);
        return row.Count > 0 && row.TrueForAll(other => other is { IsKnown: true, Value: 0 }) ? new RolledCell("0") : new RolledCell(null);
    }

    /// <summary>What the cell of <paramref name="figure"/> begins with.</summary>
    /// <param name="figure">Last year's figure.</param>
    /// <param name="beside">Last year's figure in another column of its row.</param>
    public static RolledCell Of(Figure figure, Func<string, Figure?> beside)
    {
        if (string.Equals(figure.Cell.Column.Name.Id, Previous, StringComparison.Ordinal) && figure.IsKnown && beside(Change) is { IsKnown: true } change)
            return new RolledCell((figure.Count + change.Count).ToString(CultureInfo.InvariantCulture));
        return figure is { IsKnown: true, Value: 0 } ? new RolledCell("0") : new RolledCell(null, figure.IsKnown ? figure : null);
    }
}
