using ReportLint.Forms;
using ReportLint.Model;

namespace ReportLint.Relations;

/// <summary>The relations of a report as equations over the figures that somebody typed: computed totals are replaced by what they are computed from.</summary>
internal sealed class EquationSystem
{
    private readonly Report _report;
    private readonly Dictionary<FormRelation, LinearEquation> _equations = [];

    /// <summary>Sets up the equations of every conclusive relation of <paramref name="report"/>.</summary>
    public EquationSystem(Report report)
    {
        _report = report;
        foreach (var relation in report.Edition.Relations)
        {
            if (!RelationCheck.IsConclusive(report, relation))
                continue;
            var coefficients = new Dictionary<int, int>();
            AddTerms(coefficients, relation.Left, 1);
            AddTerms(coefficients, relation.Right, -1);
            var residual = coefficients.Sum(term => term.Value * report.Figures[term.Key].Count);
            _equations.Add(relation, new LinearEquation(coefficients, residual));
        }
    }

    /// <summary>The equation of a conclusive relation.</summary>
    public LinearEquation this[FormRelation relation] => _equations[relation];

    /// <summary>The figures that somebody typed behind the sum of <paramref name="cells"/>, each with how often it counts.</summary>
    public IReadOnlyDictionary<int, int> Expand(IReadOnlyList<FormCell> cells)
    {
        var coefficients = new Dictionary<int, int>();
        AddTerms(coefficients, cells, 1);
        return coefficients;
    }

    /// <summary>The figures that occur in an equation.</summary>
    public IReadOnlyCollection<int> Variables => new HashSet<int>(_equations.Values.SelectMany(equation => equation.Coefficients.Keys));

    /// <summary>The equations in groups that share no figure, so that an error in one group says nothing of another.</summary>
    public IReadOnlyList<IReadOnlyList<LinearEquation>> Components()
    {
        var groupOf = new Dictionary<int, List<LinearEquation>>();
        foreach (var equation in _equations.Values)
        {
            List<LinearEquation> merged = [equation];
            foreach (var group in equation.Coefficients.Keys.Where(groupOf.ContainsKey).Select(variable => groupOf[variable]).Distinct().ToList())
                merged.AddRange(group);
            foreach (var variable in merged.SelectMany(member => member.Coefficients.Keys))
                groupOf[variable] = merged;
        }
        return [.. groupOf.Values.Distinct()];
    }

    private void AddTerms(Dictionary<int, int> coefficients, IReadOnlyList<FormCell> cells, int sign)
    {
        foreach (var cell in cells)
        {
            if (_report.Definitions[cell.Index] is { } definition)
            {
                AddTerms(coefficients, definition.Right, sign);
            }
            else
            {
                coefficients.TryGetValue(cell.Index, out var present);
                if (present + sign == 0)
                    coefficients.Remove(cell.Index);
                else
                    coefficients[cell.Index] = present + sign;
            }
        }
    }
}
