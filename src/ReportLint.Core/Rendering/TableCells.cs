using System.Globalization;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Text;

namespace ReportLint.Rendering;

/// <summary>Makes the cells that all layouts of tables have in common.</summary>
internal static class TableCells
{
    /// <summary>A header of columns.</summary>
    public static DocumentCell Header(string label, int columnSpan = 1, int rowSpan = 1) =>
        new(SingleLine.Of(label), DocumentCellRole.ColumnHeader, columnSpan, rowSpan);

    /// <summary>The header of <paramref name="column"/> over <paramref name="row"/>, with the unit of money where the report has to state it.</summary>
    public static DocumentCell Header(Report report, FormRow row, FormColumn column, int columnSpan = 1, int rowSpan = 1) =>
        Header(column.Label + (row.TakesUnit && column.Kind == FigureKind.Money ? Unit(report) : ""), columnSpan, rowSpan);

    /// <summary>A label of rows.</summary>
    public static DocumentCell Label(FormRow row, int columnSpan, int rowSpan) =>
        new(SingleLine.Of(row.Label), DocumentCellRole.RowHeader, columnSpan, rowSpan);

    /// <summary>A figure.</summary>
    public static DocumentCell Value(Figure figure, int columnSpan = 1) =>
        new(figure.IsKnown && figure.State != FigureState.BlankZero ? figure.Written : "", DocumentCellRole.Figure, columnSpan, Figure: figure);

    /// <summary>The note of the form, or an empty corner.</summary>
    public static DocumentCell Note(string? note, int columnSpan, int rowSpan = 1) =>
        new(SingleLine.Of(note ?? ""), DocumentCellRole.Note, columnSpan, rowSpan);

    private static string Unit(Report report)
    {
        string?[] words = [report.MoneyUnit?.Value, report.MoneyDecimals is { } decimals ? Decimals(decimals.Value) : null];
        return words.Any(word => word is not null) ? $"（{string.Join("，", words.Where(word => word is not null))}）" : "";
    }

    private static string Decimals(long count) => count switch
    {
        0 => "保留整数",
        // Before a measure word 2 is 两.
        2 => "保留两位小数",
        _ => string.Format(CultureInfo.InvariantCulture, "保留{0}位小数", ChineseNumerals.Write(count)),
    };
}
