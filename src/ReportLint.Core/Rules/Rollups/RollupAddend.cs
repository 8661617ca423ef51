using ReportLint.Model;
using ReportLint.Model.Rollups;

namespace ReportLint.Rules.Rollups;

/// <summary>What one of the reports that a roll-up sums adds to a cell.</summary>
/// <param name="Child">The report.</param>
/// <param name="Figure">Its figure.</param>
/// <param name="Amount">The figure's value, in the unit in which all are added.</param>
internal readonly record struct RollupAddend(Report Child, Figure Figure, decimal Amount)
{
    /// <summary>A figure as an addend; null when it is blank or unreadable.</summary>
    public static RollupAddend? Of(Report child, Figure figure) => FigureAmount.Of(child, figure) is { } amount ? new RollupAddend(child, figure, amount) : null;
}
