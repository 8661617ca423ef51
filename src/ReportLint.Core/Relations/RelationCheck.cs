using ReportLint.Forms;
using ReportLint.Model;

namespace ReportLint.Relations;

/// <summary>Checks the relations of the form against the figures of a report. Knows no cell by name.</summary>
public static class RelationCheck
{
    // What stands for a figure that no relation can be checked with. No count is as small.
    private const long Open = long.MinValue;

    [ThreadStatic]
    private static long[]? s_counts;

    /// <summary>The relations that do not hold, in the order of the form. A relation with a figure that is blank or unreadable is inconclusive and not among them.</summary>
    /// <remarks>One pass over the figures and one over the relations; allocates nothing when all of them hold.</remarks>
    public static IReadOnlyList<BrokenRelation> FindBroken(Report report)
    {
        List<BrokenRelation>? broken = null;
        var counts = CountsOf(report);
        var relations = report.Edition.Relations;
        for (var i = 0; i < relations.Count; i++)
        {
            var relation = relations[i];
            if (!MayBeBroken(counts, relation))
                continue;
            if (IsConclusive(report, relation) && Sum(report, relation.Left) is var left && Sum(report, relation.Right) is var right && left != right)
                (broken ??= []).Add(new BrokenRelation(report, relation, left, right));
        }
        return broken ?? (IReadOnlyList<BrokenRelation>)[];
    }

    private static long[] CountsOf(Report report)
    {
        var figures = report.Figures;
        if (s_counts is not { } counts || counts.Length < figures.Count)
            s_counts = counts = new long[figures.Count];
        for (var i = 0; i < figures.Count; i++)
        {
            var figure = figures[i];
            counts[i] = figure is { IsKnown: false } or { State: FigureState.Summed } ? Open
                : figure.State is FigureState.Unlisted or FigureState.BlankZero ? 0 : figure.Count;
        }
        return counts;
    }

    private static bool MayBeBroken(long[] counts, FormRelation relation)
    {
        var (difference, places, left) = (0L, relation.Places, relation.Left.Count);
        for (var i = 0; i < places.Length; i++)
        {
            var count = counts[places[i]];
            if (count == Open)
                return false;
            difference = unchecked(i < left ? difference + count : difference - count);
        }
        return difference != 0;
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
