using System.Runtime.CompilerServices;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.Rollups;
using ReportLint.Relations;

namespace ReportLint.Rules.Rollups;

/// <summary>Every cell of a roll-up with what its reports add up to. A cell in which any figure is blank or unreadable cannot be compared, and has none.</summary>
internal sealed class RollupSums
{
    // Several rules ask for them.
    private static readonly ConditionalWeakTable<Rollup, RollupSums> s_known = new();

    // Beyond that, what is added and taken away again could be rounded.
    private const decimal MostExact = 1_000_000_000_000_000;

    private readonly decimal?[] _totals;
    private readonly RollupSum?[] _sums;
    private readonly List<RollupSum> _named = [];

    private RollupSums(Rollup rollup)
    {
        Rollup = rollup;
        _totals = (rollup.Before is { } before && s_known.TryGetValue(before, out var last) ? AddChanges(last) : null) ?? AddAll();
        _sums = [.. rollup.Report.Figures.Select((figure, i) => figure.State == FigureState.Summed ? Add(figure, _ => null)
            : _totals[i] is { } sum ? new RollupSum(figure, FigureAmount.Of(rollup.Report, figure)!.Value, sum, () => Rollup.Children.Select(child => Find(child, figure.Cell)!.Value))
            : null)];
        foreach (var figure in rollup.Report.NamedRows.SelectMany(row => row.Figures))
        {
            // By name only where somebody else has the name.
            if (rollup.Children.Any(child => FindNamed(child, figure.Cell) is not null) && Add(figure, child => FindNamed(child, figure.Cell) ?? FindNone(child, figure.Cell)) is { } sum)
                _named.Add(sum);
        }
    }

    /// <summary>The roll-up.</summary>
    public Rollup Rollup { get; }

    /// <summary>The cells of the form that can be compared, and of rows that the roll-up names itself, in the order of the form.</summary>
    public IEnumerable<RollupSum> All => _sums.OfType<RollupSum>().Concat(_named);

    /// <summary>Whether every cell of the form can be compared.</summary>
    public bool AreComplete => Array.TrueForAll(_sums, sum => sum is not null);

    /// <summary>By how much the roll-up's figure in <paramref name="cell"/> is larger than the sum; 0 where it cannot be compared.</summary>
    public decimal DifferenceIn(FormCell cell) => _sums[cell.Index]?.Difference ?? 0;

    /// <summary>The cell, compared; null where it cannot be.</summary>
    public RollupSum? this[FormCell cell] => _sums[cell.Index];

    /// <summary>The sums of the roll-up <paramref name="context"/>'s report; null where it is none, or they cannot be compared: something is missing, or counted twice.</summary>
    public static RollupSums? Of(RuleContext context) =>
        !context.Report.Keys.ContainsKey(ReportKeys.Rollup.Id) || context.Reports.RollupOf(context.Report) is not { IsComplete: true } rollup || RollupDoubles.Exist(context.Reports, rollup) || RollupShortfall.NewcomersMayBeMissing(context, rollup) ? null : Of(rollup);

    /// <summary>Adds up the reports of <paramref name="rollup"/>.</summary>
    public static RollupSums Of(Rollup rollup) => s_known.GetValue(rollup, added => new(added));

    /// <summary>Whether what breaks <paramref name="broken"/> is said elsewhere: it would hold with the sums of the reports in its cells, or its cells are those sums, and a report breaks it.</summary>
    public bool Explain(BrokenRelation broken)
    {
        var (left, right) = (broken.Relation.Left, broken.Relation.Right);
        return left.Concat(right).All(cell => _sums[cell.Index] is not null)
            && (left.Sum(cell => _sums[cell.Index]!.Sum) == right.Sum(cell => _sums[cell.Index]!.Sum) || left.Concat(right).All(cell => DifferenceIn(cell) == 0));
    }

    /// <summary>The cells that differ on their own account: not the totals that differ by just what the cells differ that they sum.</summary>
    public IEnumerable<RollupSum> FindDifferent() => All.Where(sum => sum.Difference != 0 && !IsExplained(sum));

    private bool IsExplained(RollupSum sum)
    {
        var parts = _named.Where(named => named.Figure.Cell.Column == sum.Figure.Cell.Column && named != sum && IsPartOf(named.Figure.Cell, sum.Figure.Cell)).ToList();
        return (parts.Exists(part => part.Difference != 0) && parts.Sum(part => part.Difference) == sum.Difference)
            || Rollup.Report.Edition.Relations.Any(relation => relation.Defines && relation.Target == sum.Figure.Cell && relation.Right.All(cell => _sums[cell.Index] is not null)
                // A total that was computed differs on no account of its own: where the cells agree, it is a report's own total that is no sum.
                && (!sum.Figure.IsStated || (relation.Right.Any(cell => DifferenceIn(cell) != 0) && relation.Right.Sum(DifferenceIn) == sum.Difference)));
    }

    /// <summary>Adds up every cell of the form, report by report; null where that cannot be.</summary>
    private decimal?[] AddAll()
    {
        var sums = new decimal?[Rollup.Report.Figures.Count];
        for (var i = 0; i < sums.Length; i++)
            sums[i] = IsToBeAdded(i) ? 0 : null;
        foreach (var child in Rollup.Children)
        {
            for (var i = 0; i < sums.Length; i++)
            {
                if (sums[i] is { } sum)
                    sums[i] = sum + AmountOf(child, i);
            }
        }
        return sums;
    }

    /// <summary>What <see cref="AddAll"/> gives, from the sums of the same roll-up before some of its children changed; null where they are of no use.</summary>
    private decimal?[]? AddChanges(RollupSums before)
    {
        if (before.Rollup.Report.Edition != Rollup.Report.Edition || before.Rollup.Children.Count != Rollup.Children.Count)
            return null;
        var changed = before.Rollup.Children.Zip(Rollup.Children, (old, now) => (Old: old, Now: now)).Where(pair => pair.Old != pair.Now).ToList();
        var sums = new decimal?[Rollup.Report.Figures.Count];
        for (var i = 0; i < sums.Length; i++)
        {
            if (!IsToBeAdded(i))
                continue;
            sums[i] = before._totals[i];
            foreach (var (old, now) in changed)
            {
                if (sums[i] is { } sum)
                    sums[i] = before.AmountOf(old, i) is { } less && AmountOf(now, i) is { } more && IsExact(less) && IsExact(more) ? sum - less + more : null;
            }
            // It was not known before, or would not be exact.
            sums[i] ??= Rollup.Children.Aggregate((decimal?)0, (sum, child) => sum is null ? null : sum + AmountOf(child, i));
        }
        return sums;
    }

    private static bool IsExact(decimal amount) => Math.Abs(amount) < MostExact && decimal.Truncate(amount) == amount;

    private bool IsToBeAdded(int index) => Rollup.Report.Figures[index] is { State: not FigureState.Summed } figure && FigureAmount.Of(Rollup.Report, figure) is not null;

    private decimal? AmountOf(Report child, int index) =>
        (child.Edition == Rollup.Report.Edition ? child.Figures[index] : child.Find(Rollup.Report.Figures[index].Cell.Address)) is { } figure ? FigureAmount.Of(child, figure) : null;

    private RollupSum? Add(Figure figure, Func<Report, RollupAddend?> find)
    {
        if (FigureAmount.Of(Rollup.Report, figure) is not { } amount)
            return null;
        // What was summed from them is their sum.
        if (figure.State == FigureState.Summed)
            return new RollupSum(figure, amount, amount, () => []);
        decimal sum = 0;
        foreach (var child in Rollup.Children)
        {
            if (find(child) is not { } addend)
                return null;
            sum += addend.Amount;
        }
        return new RollupSum(figure, amount, sum, () => Rollup.Children.Select(child => find(child)!.Value));
    }

    private RollupAddend? Find(Report child, FormCell cell) =>
        (child.Edition == Rollup.Report.Edition ? child[cell] : child.Find(cell.Address)) is { } figure ? RollupAddend.Of(child, figure) : null;

    private static RollupAddend? FindNamed(Report child, FormCell cell) =>
        child.NamedRows.SelectMany(row => row.Figures).FirstOrDefault(figure => string.Equals(figure.Cell.Address, cell.Address, StringComparison.Ordinal)) is { } figure ? RollupAddend.Of(child, figure) : null;

    /// <summary>Nothing, of a report that has no row of that name but others, or has 0 in the row above them.</summary>
    private static RollupAddend? FindNone(Report child, FormCell cell)
    {
        var above = child.Figures.FirstOrDefault(figure => figure.Cell.Column == cell.Column && IsPartOf(cell, figure.Cell));
        var isNone = above is { IsKnown: true, Value: 0 } || (above is not null && child.NamedRows.Any(row => row.Parent == above.Cell.Row));
        return above is not null && isNone ? new RollupAddend(child, above, 0) : null;
    }

    private static bool IsPartOf(FormCell named, FormCell row) => named.RowAddress.StartsWith(row.RowAddress + ".", StringComparison.Ordinal);
}
