using System.Globalization;
using ReportLint.Forms;
using ReportLint.Model;

namespace ReportLint.Rules.Rollups;

/// <summary>Figures in one unit, so that those of several reports can be added: money that one report states in 万元 and another in 元 is counted in 元.</summary>
internal static class FigureAmount
{
    private const string TenThousands = "万元";
    private const decimal TenThousand = 10_000;

    /// <summary>The value of <paramref name="figure"/>; null when it is blank or unreadable, or money without a unit.</summary>
    public static decimal? Of(Report report, Figure figure)
    {
        if (!figure.IsKnown)
            return null;
        if (figure.Value == 0 || !figure.Cell.Row.TakesUnit || figure.Cell.Column.Kind != FigureKind.Money)
            return figure.Value;
        return report.MoneyUnit is null ? null : figure.Value * UnitOf(report, figure);
    }

    /// <summary>An amount as <paramref name="report"/> would write it in the cell of <paramref name="figure"/>.</summary>
    public static string Write(Report report, Figure figure, decimal amount) =>
        (amount / UnitOf(report, figure)).ToString("0.##########", CultureInfo.InvariantCulture);

    private static decimal UnitOf(Report report, Figure figure) =>
        figure.Cell.Row.TakesUnit && figure.Cell.Column.Kind == FigureKind.Money && string.Equals(report.MoneyUnit?.Value, TenThousands, StringComparison.Ordinal) ? TenThousand : 1;
}
