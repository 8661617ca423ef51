using ReportLint.Forms;
using ReportLint.Model;

namespace ReportLint.Relations;

/// <summary>A number stated outside the tables that figures of the report must sum to: a figure in prose, or one in last year's report.</summary>
/// <remarks>
/// It is a figure like any other in the error localization: where it does not fit, either it or a figure of the tables is wrong. Since each stands in
/// one equation only, changing it costs one change and settles that equation, so that a repair is the smaller the more evidence it leaves standing.
/// </remarks>
/// <param name="Cells">The cells.</param>
/// <param name="Value">What they should sum to.</param>
public sealed record Evidence(IReadOnlyList<FormCell> Cells, long Value)
{
    /// <summary>Whether it doesn't fit the report as it is; what a cell that isn't known would have to be, nobody can tell.</summary>
    public bool Contradicts(Report report)
    {
        var sum = 0L;
        for (var i = 0; i < Cells.Count; i++)
        {
            if (!report[Cells[i]].IsKnown)
                return false;
            sum += report[Cells[i]].Count;
        }
        return sum != Value;
    }
}
