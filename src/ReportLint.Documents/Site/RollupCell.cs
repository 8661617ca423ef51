using ReportLint.Model;
using ReportLint.Model.Rollups;

namespace ReportLint.Documents.Site;

/// <summary>A cell of a roll-up with what it sums. Whether it is right is the affair of RL3001; here it is only shown.</summary>
internal sealed class RollupCell
{
    private readonly List<(Report Report, Figure Figure)> _notZero = [];
    private readonly Figure _figure;

    private RollupCell(Figure figure) => _figure = figure;

    /// <summary>The reports that have something in the cell.</summary>
    public IReadOnlyList<(Report Report, Figure Figure)> NotZero => _notZero;

    /// <summary>How many have 0.</summary>
    public int Zeros { get; private set; }

    /// <summary>How many state nothing.</summary>
    public int Unknown { get; private set; }

    /// <summary>What they add up to.</summary>
    public decimal Sum { get; private set; }

    /// <summary>Whether the roll-up states another figure than the sum of what all state.</summary>
    public bool Differs => Unknown == 0 && _figure.IsKnown && _figure.Value != Sum && NotZero.Count + Zeros > 0;

    /// <summary>Whether there is nothing to open: 0, of zeros.</summary>
    public bool IsPlainZero => _figure is { IsKnown: true, Value: 0 } && NotZero.Count == 0 && Unknown == 0;

    /// <summary>The cells of the form by address. Money in different units isn't compared.</summary>
    public static Dictionary<string, RollupCell> Of(Rollup rollup)
    {
        var cells = new Dictionary<string, RollupCell>(StringComparer.Ordinal);
        var isOneUnit = rollup.Children.Select(child => child.MoneyUnit?.Value).Append(rollup.Report.MoneyUnit?.Value).Distinct(StringComparer.Ordinal).Count() == 1;
        foreach (var figure in rollup.Report.Figures.Where(figure => isOneUnit || !figure.Cell.Row.TakesUnit))
        {
            var cell = new RollupCell(figure);
            foreach (var child in rollup.Children)
                cell.Add(child, child.Find(figure.Cell.Address));
            cells.Add(figure.Cell.Address, cell);
        }
        return cells;
    }

    private void Add(Report child, Figure? figure)
    {
        if (figure is not { IsKnown: true })
        {
            Unknown++;
        }
        else if (figure.Value == 0)
        {
            Zeros++;
        }
        else
        {
            _notZero.Add((child, figure));
            Sum += figure.Value;
        }
    }
}
