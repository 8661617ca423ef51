using ReportLint.Forms;
using ReportLint.Model;

namespace ReportLint.Relations;

/// <summary>Checks the relations of the form against the figures of a report. Knows no cell by name.</summary>
public static class RelationCheck
{
    /// <summary>The relations that do not hold, in the order of the form. A relation with a figure that is blank or unreadable is inconclusive and not among them.</summary>
    /// <remarks>One pass over the relations; allocates nothing when all of them hold.</remarks>
    public static IReadOnlyList<BrokenRelation> FindBroken(Report report)
    {
        List<BrokenRelation>? broken = null;
        var relations = report.Edition.Relations;
        for (var i = 0; i < relations.Count; i++)
        {
            var relation = relations[i];
            if (IsConclusive(report, relation) && Sum(report, relation.Left) is var left && Sum(report, relation.Right) is var right && left != right)
                (broken ??= []).Add(new BrokenRelation(report, relation, left, right));
        }
        return broken ?? (IReadOnlyList<BrokenRelation>)[];
    }

    /// <summary>Whether every figure in <paramref name="relation"/> is known, and the total isn't computed from this very relation.</summary>
    /// <remarks>With sums of other reports in it a relation says nothing: where it does not hold, either it does not hold there, or a figure beside them isn't the sum that it should be.</remarks>
    internal static bool IsConclusive(Report report, FormRelation relation) =>
        AllKnown(report, relation.Left) && AllKnown(report, relation.Right) && report.Definitions[relation.Target.Index] != relation;

    private static bool AllKnown(Report report, IReadOnlyList<FormCell> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (report[cells[i]] is { IsKnown: false } or { State: FigureState.Summed })
                return false;
        }
        return true;
    }

    private static long Sum(Report report, IReadOnlyList<FormCell> cells)
    {
        long sum = 0;
        for (var i = 0; i < cells.Count; i++)
            sum += report[cells[i]].Count;
        return sum;
    }
}
