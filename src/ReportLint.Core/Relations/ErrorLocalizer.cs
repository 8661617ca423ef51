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
        // Where no relation is broken, it takes two contradictions to outvote a figure.
        if (broken.Count == 0 && evidence.Count(item => item.Contradicts(report)) < 2)
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
            var verdict = new ComponentVerdict(report, component, weight);
            var found = verdict.Errors.Select(error => Describe(report, system, verdict, error, members, broken.Count)).ToList();
            errors.AddRange(found);
            unexplained.AddRange(Unexplained(report, system, verdict, members));
        }
        errors.AddRange(weight.Outvoted(system.Variables));
        return new Localization(
            [.. errors.OrderBy(error => error.Figure.Cell.Index)],
            [.. unexplained.OrderBy(relation => IndexOf(report, relation.Broken))]);
    }

    private static FigureInError Describe(Report report, EquationSystem system, ComponentVerdict verdict, KeyValuePair<int, long> error, List<BrokenRelation> members, int broken)
    {
        var figure = report.Figures[error.Key];
        var explained = members.Where(relation => system[relation.Relation].Coefficients.ContainsKey(error.Key)).ToList();
        // What a message says of a change is recomputed, not concluded from how it was found.
        var settles = verdict.Equations.All(equation => equation.Residual + Effect(equation, error) == 0);
        return new FigureInError(figure, figure.Count + error.Value, explained)
        {
            Reach = !settles ? FigureReach.AmongOthers : explained.Count < broken ? FigureReach.ItsRelations : FigureReach.AllRelations,
            IsCertain = verdict.IsCertain(error.Key, error.Value),
            RestsOnEvidence = verdict.RestsOnEvidence,
        };
    }

    private static IEnumerable<UnexplainedRelation> Unexplained(Report report, EquationSystem system, ComponentVerdict verdict, List<BrokenRelation> broken)
    {
        foreach (var relation in broken)
        {
            var equation = system[relation.Relation];
            if (equation.Residual + verdict.Errors.Sum(error => Effect(equation, error)) != 0 && !SaysNothingOfItsOwn(report, relation))
                yield return new UnexplainedRelation(relation, Candidates.Rank(report, verdict.Suspected, equation, verdict.AreSlips));
        }
    }

    private static long Effect(LinearEquation equation, KeyValuePair<int, long> change) =>
        equation.Coefficients.TryGetValue(change.Key, out var coefficient) ? coefficient * change.Value : 0;

    /// <summary>A relation between totals that were all computed only repeats what the relations between their addends say.</summary>
    private static bool SaysNothingOfItsOwn(Report report, BrokenRelation broken) =>
        broken.Relation.Left.Concat(broken.Relation.Right).All(cell => report[cell].State == FigureState.Computed || (cell.Column.IsTotal && !report[cell].IsStated));

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
