using ReportLint.Model;

namespace ReportLint.Rules.Rollups;

/// <summary>A cell of a roll-up, and what its reports add up to in it.</summary>
/// <param name="Figure">The roll-up's figure.</param>
/// <param name="Amount">Its value, in the unit in which all are added.</param>
/// <param name="Sum">What the reports add up to.</param>
/// <param name="List">Lists the addends.</param>
internal sealed record RollupSum(Figure Figure, decimal Amount, decimal Sum, Func<IEnumerable<RollupAddend>> List)
{
    /// <summary>By how much the roll-up's figure is larger.</summary>
    public decimal Difference => Amount - Sum;

    /// <summary>The addends, one for each report, in the order of the reports; listed when somebody asks.</summary>
    public IReadOnlyList<RollupAddend> Addends => field ??= [.. List()];
}
