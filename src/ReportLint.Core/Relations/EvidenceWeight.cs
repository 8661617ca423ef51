using ReportLint.Model;

namespace ReportLint.Relations;

/// <summary>Weighs repairs by the evidence that would stand after them.</summary>
internal sealed class EvidenceWeight
{
    private readonly Report _report;
    private readonly List<(IReadOnlyDictionary<int, int> Coefficients, long Residual)> _equations = [];

    /// <summary>Weighs by <paramref name="evidence"/>, as far as all its cells are known.</summary>
    public EvidenceWeight(Report report, EquationSystem system, IReadOnlyList<Evidence> evidence)
    {
        _report = report;
        foreach (var item in evidence.Where(item => item.Cells.All(cell => report[cell].IsKnown)))
        {
            var coefficients = system.Expand(item.Cells);
            _equations.Add((coefficients, coefficients.Sum(term => term.Value * report.Figures[term.Key].Count) - item.Value));
        }
    }

    /// <summary>Of <paramref name="repairs"/>, all of one size, those that leave the most evidence standing.</summary>
    public IReadOnlyList<Repair> Prefer(IReadOnlyList<Repair> repairs)
    {
        if (repairs.Count < 2 || _equations.Count == 0)
            return repairs;
        var weighed = repairs.Select(repair => (repair, count: CountAgainst(repair))).ToList();
        var fewest = weighed.Min(pair => pair.count);
        return [.. weighed.Where(pair => pair.count == fewest).Select(pair => pair.repair)];
    }

    /// <summary>How many pieces of evidence <paramref name="repair"/> contradicts, carried out in the way that contradicts the fewest.</summary>
    public int CountAgainst(Repair repair) => CountAgainst(repair.Variables, repair.Solutions);

    private int CountAgainst(IReadOnlyList<int> variables, SolutionSpace solutions)
    {
        var (settled, open) = (0, new List<(int Index, long Change)>());
        foreach (var (coefficients, residual) in _equations)
        {
            var touched = Enumerable.Range(0, variables.Count).Where(i => coefficients.ContainsKey(variables[i])).ToList();
            if (touched.TrueForAll(solutions.IsDetermined))
                settled += residual + touched.Sum(i => coefficients[variables[i]] * solutions.Determined(i)) != 0 ? 1 : 0;
            else if (touched.Count == 1)
                open.Add((touched[0], -residual / coefficients[variables[touched[0]]]));
        }

        // A figure that may change in several ways can do as one piece of evidence says, if that is possible, but not as every one.
        var fewest = settled + open.Count;
        foreach (var (index, change) in open.Distinct())
        {
            if (solutions.With(index, change) is { } rest && rest.Find([.. variables.Select(variable => PossibleChange.Of(_report, variable))]) is not null)
                fewest = Math.Min(fewest, CountAgainst(variables, rest));
        }
        return fewest;
    }

    /// <summary>
    /// The figures outside every broken relation that more than one piece of evidence contradicts, all with the same value: changing the figure is
    /// the smaller repair, provided that no relation of the form speaks against it, and that every other piece of evidence agrees then.
    /// </summary>
    /// <param name="related">The figures that stand in relations.</param>
    public IEnumerable<FigureInError> Outvoted(IReadOnlyCollection<int> related)
    {
        foreach (var group in _equations.Where(equation => equation.Coefficients.Count == 1).GroupBy(equation => equation.Coefficients.Keys.First()))
        {
            var figure = _report.Figures[group.Key];
            var witnesses = group.Count();
            if (related.Contains(group.Key) || !figure.IsStated || witnesses < 2)
                continue;
            var (coefficients, residual) = group.First();
            var change = -residual / coefficients[group.Key];
            if (change != 0 && figure.Count + change >= 0
                && _equations.TrueForAll(equation => !equation.Coefficients.TryGetValue(group.Key, out var coefficient) || equation.Residual + (coefficient * change) == 0))
            {
                yield return new FigureInError(figure, figure.Count + change, []) { Reach = FigureReach.Evidence, Witnesses = witnesses };
            }
        }
    }
}
