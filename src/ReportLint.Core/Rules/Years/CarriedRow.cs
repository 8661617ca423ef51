using ReportLint.Model;
using ReportLint.Relations;

namespace ReportLint.Rules.Years;

/// <summary>A row that should repeat one of last year's report, compared with it.</summary>
/// <param name="Last">Last year's report.</param>
/// <param name="Total">The total column; null when it is blank or unreadable in either year.</param>
/// <param name="Columns">The other columns that differ.</param>
internal sealed record CarriedRow(Report Last, CarriedCell? Total, IReadOnlyList<CarriedCell> Columns)
{
    /// <summary>Whether the total differs.</summary>
    public bool TotalDiffers => Total is { Difference: not 0 };

    /// <summary>Whether the total differs and the columns all in the same direction, so that they are but parts of one difference.</summary>
    public bool TotalExplainsColumns => TotalDiffers && Columns.All(column => Math.Sign(column.Difference) == Math.Sign(Total!.Difference));

    /// <summary>The rows of <paramref name="context"/>'s report that differ from last year's; none when there is no such report.</summary>
    public static IEnumerable<CarriedRow> Compare(RuleContext context)
    {
        if (context.Reports.Previous(context.Report) is not { } last)
            yield break;
        var relations = CarryOver.Between(last.Edition, context.Report.Edition);
        if (!relations.Any(relation => Differs(context.Report[relation.This], last[relation.Last])))
            yield break;
        foreach (var row in relations.GroupBy(relation => relation.This.RowAddress, StringComparer.Ordinal))
        {
            var cells = row.Select(relation => Compare(context, context.Report[relation.This], last, last[relation.Last])).OfType<CarriedCell>().ToList();
            var total = cells.Find(cell => cell.This.Cell.Column.IsTotal);
            yield return new CarriedRow(last, total, [.. cells.Where(cell => cell != total && cell.Difference != 0)]);
        }
    }

    private static CarriedCell? Compare(RuleContext context, Figure now, Report last, Figure before)
    {
        if (!CanBeCompared(now, before))
            return null;
        return new CarriedCell(now, before, !Differs(now, before) ? 0 : Corrected(context, context.Report, now) - Corrected(context, last, before));
    }

    private static bool Differs(Figure now, Figure before) => CanBeCompared(now, before) && now.Count != before.Count;

    /// <summary>What is summed from other reports is compared there.</summary>
    private static bool CanBeCompared(Figure now, Figure before) => now.IsKnown && before.IsKnown && now.State != FigureState.Summed;

    private static long Corrected(RuleContext context, Report report, Figure figure) =>
        context.AnalysisOf(report).Localization.Errors.FirstOrDefault(error => error.Figure == figure)?.Expected ?? figure.Count;
}
