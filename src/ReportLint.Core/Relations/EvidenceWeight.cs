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
        var weighed = repairs.Select(repair => (repair, count: _equations.Count(equation => !Holds(equation, repair)))).ToList();
        var fewest = weighed.Min(pair => pair.count);
        return [.. weighed.Where(pair => pair.count == fewest).Select(pair => pair.repair)];
    }

    /// <summary>
    /// The figures outside every broken relation that more than one piece of evidence contradicts, all with the same value, and none confirms:
    /// changing the figure is the smaller repair, provided that no relation of the form speaks against it.
    /// </summary>
    public IEnumerable<(Figure Figure, long Expected)> Outvoted(IReadOnlyCollection<int> related)
    {
        foreach (var group in _equations.Where(equation => equation.Coefficients.Count == 1).GroupBy(equation => equation.Coefficients.Keys.First()))
        {
            var figure = _report.Figures[group.Key];
            var values = group.Select(equation => figure.Count - (equation.Residual / equation.Coefficients[group.Key])).Distinct().ToList();
            if (!related.Contains(group.Key) && figure.IsStated && group.Count() > 1 && values.Count == 1 && values[0] != figure.Count && values[0] >= 0)
                yield return (figure, values[0]);
        }
    }

    private static bool Holds((IReadOnlyDictionary<int, int> Coefficients, long Residual) equation, Repair repair)
    {
        var residual = equation.Residual;
        for (var i = 0; i < repair.Variables.Count; i++)
        {
            if (!equation.Coefficients.TryGetValue(repair.Variables[i], out var coefficient))
                continue;
            if (repair.Changes is null)
                return false;
            residual += coefficient * repair.Changes[i];
        }
        return residual == 0;
    }
}
