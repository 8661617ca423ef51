using System.Globalization;
using ReportLint.Forms;

namespace ReportLint.Model.Rollups;

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
        if (figure.Value == 0 || !HasUnit(figure.Cell))
            return figure.Value;
        return report.MoneyUnit is null ? null : figure.Value * UnitOf(report.MoneyUnit.Value, figure.Cell);
    }

    /// <summary>An amount as <paramref name="report"/> would write it in the cell of <paramref name="figure"/>.</summary>
    public static string Write(Report report, Figure figure, decimal amount) =>
        In(report.MoneyUnit?.Value, figure.Cell, amount).ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>An amount in <paramref name="unit"/>, where <paramref name="cell"/> has one.</summary>
    public static decimal In(string? unit, FormCell cell, decimal amount) => amount / UnitOf(unit, cell);

    /// <summary>Whether the unit of the cell is what the report says it is.</summary>
    public static bool HasUnit(FormCell cell) => cell.Row.TakesUnit && cell.Column.Kind == FigureKind.Money;

    private static decimal UnitOf(string? unit, FormCell cell) =>
        HasUnit(cell) && string.Equals(unit, TenThousands, StringComparison.Ordinal) ? TenThousand : 1;
}
