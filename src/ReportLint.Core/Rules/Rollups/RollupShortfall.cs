using ReportLint.Forms;
using ReportLint.Model.Rollups;

namespace ReportLint.Rules.Rollups;

/// <summary>Whether the sums of a roll-up fall short because a report may be missing that nobody knows of for sure.</summary>
internal static class RollupShortfall
{
    /// <summary>Whether next year's roll-up has agencies that are not here, and in every cell that differs, and in no way else, something is missing.</summary>
    public static bool NewcomersMayBeMissing(RuleContext context, Rollup rollup)
    {
        if (rollup.Newcomers.Count == 0 || !rollup.IsComplete || RollupDoubles.Exist(context.Reports, rollup))
            return false;
        var different = RollupSums.Of(rollup).FindDifferent().ToList();
        return different.Count > 0 && different.TrueForAll(sum => sum.Difference > 0 || sum.Figure.Cell.Column.Kind == FigureKind.Change);
    }
}
