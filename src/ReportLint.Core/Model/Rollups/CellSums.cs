using ReportLint.Forms;

namespace ReportLint.Model.Rollups;

/// <summary>The cells that a roll-up leaves out, as the sums of its reports. Where one of them has no figure the cell stays unknown.</summary>
internal sealed class CellSums
{
    // Far beyond any report; a sum of sums that do not end still fits a long.
    private const decimal Largest = 1_000_000_000_000_000_000;

    private readonly Report _written;
    private readonly IReadOnlyList<Report> _children;
    private readonly Located<string>? _unit;
    private readonly Figure[] _figures;

    /// <summary>Adds up <paramref name="children"/>.</summary>
    /// <param name="written">The roll-up as it is written.</param>
    /// <param name="children">Its reports, with their own sums.</param>
    public CellSums(Report written, IReadOnlyList<Report> children)
    {
        _written = written;
        _children = children;
        _unit = written.MoneyUnit ?? CommonUnit();
        _figures = [.. written.Figures];
        for (var i = 0; i < _figures.Length; i++)
        {
            if (_figures[i].State == FigureState.Unsummed && !IsOfItsRow(_figures[i].Cell) && Sum(_figures[i].Cell) is { } sum)
                _figures[i] = Figure.Summed(_figures[i], sum);
        }
        foreach (var relation in written.Edition.Relations.Where(relation => relation.Kind == FormRelationKind.RowTotal))
        {
            var total = _figures[relation.Target.Index];
            if (total.State == FigureState.Unsummed && IsOfItsRow(total.Cell) && relation.Right.All(cell => _figures[cell.Index].IsKnown))
                _figures[total.Cell.Index] = Figure.Summed(total, relation.Right.Sum(cell => _figures[cell.Index].Value));
        }
    }

    /// <summary>Whether <paramref name="report"/> has the same sums.</summary>
    public bool AreSameAs(Report? report)
    {
        if (report is null || !string.Equals(report.MoneyUnit?.Value, _unit?.Value, StringComparison.Ordinal))
            return false;
        for (var i = 0; i < _figures.Length; i++)
        {
            var (one, other) = (_figures[i], report.Figures[i]);
            if (one.State != other.State || !string.Equals(one.Written, other.Written, StringComparison.Ordinal))
                return false;
        }
        return true;
    }

    /// <summary>The roll-up with the sums.</summary>
    public Report ToReport() => _written.WithSums(_figures, _unit);

    /// <summary>Whether the cell is the total of a row of which the roll-up states something: then it is the sum of that row, as everywhere.</summary>
    private bool IsOfItsRow(FormCell cell) => cell.Column.IsTotal
        && _written.Figures.Any(figure => !figure.Cell.Column.IsTotal && figure.State != FigureState.Unsummed && string.Equals(figure.Cell.RowAddress, cell.RowAddress, StringComparison.Ordinal));

    /// <summary>What the reports add up to in <paramref name="cell"/>; null when one of them has no figure there.</summary>
    public decimal? Sum(FormCell cell)
    {
        decimal sum = 0;
        decimal amount = 0;
        foreach (var child in _children)
        {
            if ((child.Edition == _written.Edition ? child[cell] : child.Find(cell.Address)) is not { } figure || FigureAmount.Of(child, figure) is not { } addend)
                return null;
            sum += figure.Value;
            amount += addend;
        }
        if (Math.Abs(amount) > Largest)
            return null;
        // In one unit the digits stay as they are written: 166.3700 + 0.1 = 166.4700.
        return !FigureAmount.HasUnit(cell) || _children.All(child => child.MoneyUnit is null || string.Equals(child.MoneyUnit.Value, _unit?.Value, StringComparison.Ordinal))
            ? sum
            : FigureAmount.In(_unit?.Value, cell, amount);
    }

    /// <summary>The unit of the reports' money, where the roll-up states none: theirs, or the larger one where they have both.</summary>
    private Located<string>? CommonUnit()
    {
        var units = _children.Select(child => child.MoneyUnit?.Value).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return units.Count == 0 ? null : new Located<string>(units.Count == 1 ? units[0] : ReportKeys.MoneyUnits[0], _written.UnlistedRollup!.Value);
    }
}
