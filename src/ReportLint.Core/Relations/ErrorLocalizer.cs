using ReportLint.Model;

namespace ReportLint.Relations;

/// <summary>Finds the figures from which the broken relations of a report come.</summary>
public static class ErrorLocalizer
{
    /// <summary>Checks every relation of <paramref name="report"/> and, where some are broken, looks for the smallest set of figures whose change mends them all.</summary>
    /// <param name="report">The report.</param>
    /// <param name="evidence">What prose and other years say of its figures.</param>
    public static Localization Localize(Report report, IReadOnlyList<Evidence> evidence)
    {
        var broken = RelationCheck.FindBroken(report);
        if (broken.Count == 0 && evidence.All(item => item.Cells.Any(cell => !report[cell].IsKnown) || item.Holds(report)))
            return Localization.None;

        var system = new EquationSystem(report);
        var weight = new EvidenceWeight(report, system, evidence);
        var errors = new List<FigureInError>();
        var unexplained = new List<UnexplainedRelation>();
        foreach (var component in system.Components())
        {
            var members = broken.Where(relation => component.Contains(system[relation.Relation])).ToList();
            if (members.Count == 0)
                continue;
            var repairs = weight.Prefer(RepairSearch.FindSmallest(component, (variable, change) => IsPossible(report, variable, change)));
            var certain = Certain(report, system, repairs, members);
            errors.AddRange(certain);
            unexplained.AddRange(Unexplained(report, system, repairs, members, certain));
        }
        errors.AddRange(weight.Outvoted(system.Variables).Select(pair => new FigureInError(pair.Figure, pair.Expected, [], IsOutvoted: true)));
        return new Localization(
            [.. errors.OrderBy(error => error.Figure.Cell.Index)],
            [.. unexplained.OrderBy(relation => IndexOf(report, relation.Broken))]);
    }

    /// <summary>The figures that every smallest repair changes by the same amount.</summary>
    private static List<FigureInError> Certain(Report report, EquationSystem system, IReadOnlyList<Repair> repairs, List<BrokenRelation> broken)
    {
        var certain = new List<FigureInError>();
        if (repairs.Count == 0 || repairs.Any(repair => repair.Changes is null))
            return certain;
        for (var i = 0; i < repairs[0].Variables.Count; i++)
        {
            var (variable, change) = (repairs[0].Variables[i], repairs[0].Changes![i]);
            var figure = report.Figures[variable];
            if (figure.IsStated && repairs.All(repair => ChangeOf(repair, variable) == change))
                certain.Add(new FigureInError(figure, figure.Count + change, [.. broken.Where(relation => system[relation.Relation].Coefficients.ContainsKey(variable))]));
        }
        return certain;
    }

    private static List<UnexplainedRelation> Unexplained(Report report, EquationSystem system, IReadOnlyList<Repair> repairs, List<BrokenRelation> broken, List<FigureInError> certain)
    {
        var certainChanges = certain.ToDictionary(error => error.Figure.Cell.Index, error => error.Expected - error.Figure.Count);
        var unexplained = new List<UnexplainedRelation>();
        foreach (var relation in broken)
        {
            var equation = system[relation.Relation];
            var settled = certainChanges.Sum(change => equation.Coefficients.TryGetValue(change.Key, out var coefficient) ? coefficient * change.Value : 0);
            if (equation.Residual + settled == 0 || SaysNothingOfItsOwn(report, relation))
                continue;
            var candidates = Candidates.Rank(report, repairs, equation);
            unexplained.Add(new UnexplainedRelation(relation, candidates));
        }
        return unexplained;
    }

    /// <summary>A relation between totals that were all computed only repeats what the relations between their addends say.</summary>
    private static bool SaysNothingOfItsOwn(Report report, BrokenRelation broken) =>
        broken.Relation.Left.Concat(broken.Relation.Right).All(cell => report[cell].State == FigureState.Computed || (cell.Column.IsTotal && !report[cell].IsStated));

    private static long? ChangeOf(Repair repair, int variable)
    {
        for (var i = 0; i < repair.Variables.Count; i++)
        {
            if (repair.Variables[i] == variable)
                return repair.Changes![i];
        }
        return null;
    }

    private static bool IsPossible(Report report, int variable, long change)
    {
        var value = report.Figures[variable].Count + change;
        return value >= 0 && value <= Model.Reading.CellNumberReader.MaxFigure;
    }

    private static int IndexOf(Report report, BrokenRelation broken)
    {
        for (var i = 0; i < report.Edition.Relations.Count; i++)
        {
            if (report.Edition.Relations[i] == broken.Relation)
                return i;
        }
        return -1;
    }
}
