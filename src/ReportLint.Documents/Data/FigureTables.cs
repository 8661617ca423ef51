using ReportLint.Forms;
using ReportLint.Model;

namespace ReportLint.Documents.Data;

/// <summary>The two shapes of exported data. docs/data.md describes the columns; a test compares.</summary>
public static class FigureTables
{
    /// <summary>The name of the column by which data can be partitioned.</summary>
    public const string Year = "year";

    private const string TenThousandYuan = "万元";

    private static readonly IReadOnlyList<DataColumn> s_head =
    [
        new("agency", DataKind.Text),
        new(Year, DataKind.Whole),
        new("edition", DataKind.Whole),
        new("kind", DataKind.Text),
    ];

    private static readonly IReadOnlyList<FormCell> s_wideCells =
        [.. StatutoryForm.All.Reverse().SelectMany(edition => edition.Cells).GroupBy(cell => cell.Address, StringComparer.Ordinal).Select(cells => cells.First())];

    /// <summary>One row a figure.</summary>
    public static FigureTable Tidy { get; } = new(
        [
            .. s_head,
            new("address", DataKind.Text),
            new("table_id", DataKind.Text),
            new("row_id", DataKind.Text),
            new("column_id", DataKind.Text),
            new("label", DataKind.Text),
            new("value", DataKind.Number),
            new("unit", DataKind.Text),
            new("state", DataKind.Text),
            new("note", DataKind.Text),
            new("file", DataKind.Text),
            new("line", DataKind.Whole),
        ],
        report => Figures(report).Select(figure => TidyRow(report, figure.Figure, figure.State)));

    /// <summary>One row a report, a column for each cell of every edition; rows that a report names itself are in the sum of their row.</summary>
    public static FigureTable Wide { get; } = new(
        [.. s_head, new("file", DataKind.Text), .. s_wideCells.Select(cell => new DataColumn(cell.Address, DataKind.Number))],
        report => [[.. Head(report), report.Source.Path, .. s_wideCells.Select(cell => Value(report.Find(cell.Address)))]]);

    private static IEnumerable<(Figure Figure, string State)> Figures(Report report) => report.Figures.Select(figure => (figure, State(figure)))
        // Their sum is in the row of the form: whoever adds up leaves these out.
        .Concat(report.NamedRows.SelectMany(row => row.Figures).Select(figure => (figure, figure.IsKnown ? "part" : State(figure))));

    private static IReadOnlyList<object?> TidyRow(Report report, Figure figure, string state)
    {
        var cell = figure.Cell;
        return
        [
            .. Head(report),
            cell.Address,
            cell.Table.Name.Id,
            cell.RowAddress[(cell.Table.Name.Id.Length + 1)..],
            cell.Column.Name.Id,
            cell.Description.Chinese,
            Value(figure),
            Unit(report, cell),
            state,
            figure.Note,
            report.Source.Path,
            figure.IsStated ? (long)report.Source.GetLineSpan(figure.Span).Start.Line : null,
        ];
    }

    private static IEnumerable<object?> Head(Report report) => [report.Agency?.Value, report.Year?.Value, (long)report.Edition.Year, report.Kind is { } kind ? ReportKeys.AgencyKinds[(int)kind.Value].Id : null];

    /// <summary>The unit of money: that which the form prints, or the report states.</summary>
    private static string? Unit(Report report, FormCell cell) => cell.Column.Kind != FigureKind.Money ? null : cell.Row.TakesUnit ? report.MoneyUnit?.Value : TenThousandYuan;

    private static object? Value(Figure? figure) => figure is { IsKnown: true } ? figure.Value : null;

    private static string State(Figure figure) => figure.State switch
    {
        FigureState.Stated => "stated",
        FigureState.Computed => "computed",
        FigureState.Unlisted => "unlisted",
        FigureState.Summed => "summed",
        FigureState.Blank => "blank",
        _ => "unknown",
    };
}
