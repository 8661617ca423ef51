namespace ReportLint.Relations;

/// <summary>All solutions of a small system of equations: some unknowns may be chosen, the others follow from them.</summary>
internal sealed class SolutionSpace
{
    private readonly Row[] _rows;

    private SolutionSpace(Row[] rows, int dimension)
    {
        _rows = rows;
        Dimension = dimension;
    }

    /// <summary>How many unknowns may be chosen; 0 when there is one solution.</summary>
    public int Dimension { get; }

    /// <summary>How many unknowns there are.</summary>
    public int Count => _rows.Length;

    /// <summary>The solutions of a system in diagonal form.</summary>
    /// <param name="rows">Its rows, the right side last.</param>
    /// <param name="pivots">The unknown that each row determines.</param>
    /// <param name="count">How many unknowns there are.</param>
    public static SolutionSpace Of(IReadOnlyList<long[]> rows, IReadOnlyList<int> pivots, int count)
    {
        var free = Enumerable.Range(0, count).Where(column => !pivots.Contains(column)).ToList();
        var result = new Row[count];
        for (var i = 0; i < free.Count; i++)
        {
            var own = new long[free.Count];
            own[i] = 1;
            result[free[i]] = new Row(1, 0, own);
        }
        for (var i = 0; i < pivots.Count; i++)
        {
            var row = rows[i];
            var sign = Math.Sign(row[pivots[i]]);
            result[pivots[i]] = new Row(sign * row[pivots[i]], sign * row[count], [.. free.Select(column => -sign * row[column])]);
        }
        return new SolutionSpace(result, free.Count);
    }

    /// <summary>Whether the unknown is the same in every solution.</summary>
    public bool IsDetermined(int unknown) => Array.TrueForAll(_rows[unknown].Factors, factor => factor == 0);

    /// <summary>The value of an unknown that is the same in every solution, which is whole wherever there is a solution in whole numbers.</summary>
    public long Determined(int unknown) => _rows[unknown].Constant / _rows[unknown].Divisor;

    /// <summary>The solution for <paramref name="chosen"/> values; null when it isn't in whole numbers.</summary>
    public long[]? At(params long[] chosen)
    {
        var solution = new long[_rows.Length];
        for (var i = 0; i < solution.Length; i++)
        {
            var row = _rows[i];
            var dividend = row.Constant;
            for (var j = 0; j < chosen.Length; j++)
                dividend += row.Factors[j] * chosen[j];
            if (dividend % row.Divisor != 0)
                return null;
            solution[i] = dividend / row.Divisor;
        }
        return solution;
    }

    /// <summary>The solutions in which <paramref name="unknown"/> has <paramref name="value"/>; null when it can't have it.</summary>
    public SolutionSpace? With(int unknown, long value)
    {
        var row = _rows[unknown];
        var chosen = Array.FindIndex(row.Factors, factor => factor != 0);
        var rest = (row.Divisor * value) - row.Constant;
        if (chosen < 0)
            return rest == 0 ? this : null;

        // The chosen one that this unknown depends on follows from it now: factor × chosen = rest − the other factors × the others.
        var pivot = row.Factors[chosen];
        var sign = Math.Sign(pivot);
        var result = new Row[_rows.Length];
        for (var i = 0; i < result.Length; i++)
        {
            var (divisor, constant, factors) = _rows[i];
            var own = factors[chosen];
            result[i] = new Row(
                divisor * sign * pivot,
                sign * ((constant * pivot) + (own * rest)),
                [.. factors.Select((factor, j) => sign * ((factor * pivot) - (own * row.Factors[j]))).Where((_, j) => j != chosen)]);
        }
        return new SolutionSpace(result, Dimension - 1);
    }

    /// <summary>A solution in whole numbers, none of them zero, each within its range; null when there is none.</summary>
    /// <param name="ranges">The range of each unknown.</param>
    /// <remarks>
    /// The chosen unknowns have a range of their own that follows from the others' (Fourier and Motzkin). Near either end of it lies a solution
    /// if there is any: only a few values make another unknown zero or a fraction.
    /// </remarks>
    public long[]? Find(IReadOnlyList<(long Least, long Most)> ranges)
    {
        if (Dimension == 0)
            return At() is { } only && IsWithin(only, ranges) ? only : null;
        var (least, most) = RangeOfFirst(ranges);
        var first = Array.FindIndex(_rows, row => row.Constant == 0 && row.Factors[0] == row.Divisor && row.Factors.Count(factor => factor != 0) == 1);
        var tries = (2 * Count) + 1;
        for (var value = least; value <= most; value++)
        {
            if (value == least + tries && most - tries > value)
                value = most - tries;
            if (With(first, value)?.Find(ranges) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>Whether no unknown is zero or out of its range.</summary>
    public static bool IsWithin(IReadOnlyList<long> solution, IReadOnlyList<(long Least, long Most)> ranges)
    {
        for (var i = 0; i < solution.Count; i++)
        {
            if (solution[i] == 0 || solution[i] < ranges[i].Least || solution[i] > ranges[i].Most)
                return false;
        }
        return true;
    }

    /// <summary>Between which values the first chosen unknown must lie.</summary>
    private (long Least, long Most) RangeOfFirst(IReadOnlyList<(long Least, long Most)> ranges)
    {
        // Each row says: constant + factors × chosen ≥ 0.
        var bounds = new List<(long Constant, long[] Factors)>();
        for (var i = 0; i < _rows.Length; i++)
        {
            var (divisor, constant, factors) = _rows[i];
            bounds.Add((constant - (divisor * ranges[i].Least), factors));
            bounds.Add(((divisor * ranges[i].Most) - constant, [.. factors.Select(factor => -factor)]));
        }
        for (var last = Dimension - 1; last > 0; last--)
        {
            var (below, above) = (bounds.Where(bound => bound.Factors[last] > 0).ToList(), bounds.Where(bound => bound.Factors[last] < 0).ToList());
            var combined = below.SelectMany(_ => above, (low, high) =>
            {
                var (a, b) = (-high.Factors[last], low.Factors[last]);
                return ((low.Constant * a) + (high.Constant * b), low.Factors.Select((factor, j) => (factor * a) + (high.Factors[j] * b)).ToArray());
            });
            bounds = [.. bounds.Where(bound => bound.Factors[last] == 0), .. combined];
        }
        var (least, most) = (long.MinValue, long.MaxValue);
        foreach (var (constant, factors) in bounds)
        {
            if (factors[0] > 0)
                least = Math.Max(least, -FloorOf(constant, factors[0]));
            else if (factors[0] < 0)
                most = Math.Min(most, FloorOf(constant, -factors[0]));
            else if (constant < 0)
                return (1, 0);
        }
        return (least, most);
    }

    /// <summary>The quotient, rounded down; the divisor is positive.</summary>
    private static long FloorOf(long dividend, long divisor) => (dividend / divisor) - (dividend % divisor < 0 ? 1 : 0);

    /// <summary>An unknown: divisor × unknown = constant + factors × the chosen unknowns. The divisor is positive.</summary>
    private readonly record struct Row(long Divisor, long Constant, long[] Factors);
}
