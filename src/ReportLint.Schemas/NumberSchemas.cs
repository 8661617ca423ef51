using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.Reading;

namespace ReportLint.Schemas;

/// <summary>Numbers. What the tool reads with a warning only (in quotes, in Chinese numerals) is valid here too.</summary>
internal sealed class NumberSchemas(SchemaKeys keys, SchemaDefinitions definitions, HeadSchemas texts)
{
    private const string Digit = "[0-9０-９]";

    private static readonly string s_unit = $"[{CellNumberReader.Units}]?";

    /// <summary>A figure of a table: a number, or a number with a note. Blank is valid, as a report may repeat a blank of the published one.</summary>
    public JsonObject Cell(FormKey column) => definitions.Refer(NameOf(column.Column!.Kind) + "-cell", () => new JsonObject
    {
        { "type", new object[] { "integer", "string", "object", "null" }.Select(type => Typed(type, column.Column.Kind)).ToList() },
        { "errorMessage", keys.Text(SchemaMessages.Of(column.Column.Kind)) },
        Limits(column.Column.Kind),
        { "allOf", new object[] { keys.Mapping(column, key => key.Kind == FormKeyKind.CellValue ? Number(column.Column.Kind) : texts.Text()) } },
    });

    /// <summary>A number by itself.</summary>
    public JsonObject Number(FigureKind kind) => definitions.Refer(NameOf(kind), () => new JsonObject
    {
        { "type", new object[] { "integer", "string", "null" }.Select(type => Typed(type, kind)).ToList() },
        { "errorMessage", keys.Text(SchemaMessages.Of(kind)) },
        Limits(kind),
    });

    /// <summary>A year, from one to another.</summary>
    public static JsonObject Year(int first, int? last)
    {
        var year = new JsonObject { { "type", new object[] { "integer", "string" } }, { "minimum", first } };
        if (last is { } end)
            year.Add("maximum", end);
        year.Add("pattern", last is null ? Pattern(FigureKind.Count) : YearPattern(first, last.Value));
        return year;
    }

    /// <summary>The ways of writing one of the years.</summary>
    public static string YearPattern(int first, int last) =>
        $@"^\s*({string.Join("|", Enumerable.Range(first, last - first + 1).Select(year => $"{string.Concat(EachDigit(year))}|{ChineseNumerals.Write(year)}"))})\s*$";

    private static IEnumerable<string> EachDigit(int year) =>
        year.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => $"[{digit}{(char)(digit - '0' + '０')}]");

    private static JsonObject Limits(FigureKind kind) => new()
    {
        { "minimum", kind == FigureKind.Change ? -CellNumberReader.MaxFigure : 0 },
        { "maximum", CellNumberReader.MaxFigure },
        { "pattern", Pattern(kind) },
    };

    private static string Pattern(FigureKind kind) => kind switch
    {
        FigureKind.Money => $@"^\s*{Digit}+([.．]{Digit}+)?{s_unit}\s*$",
        FigureKind.Change => $@"^\s*([+\-＋－]?{Digit}+|{Digit}+{s_unit}|[{ChineseNumerals.Characters}]+{s_unit})\s*$",
        _ => $@"^\s*({Digit}+|[{ChineseNumerals.Characters}]+){s_unit}\s*$",
    };

    private static object Typed(object type, FigureKind kind) => kind == FigureKind.Money && type is "integer" ? "number" : type;

    private static string NameOf(FigureKind kind) => kind switch
    {
        FigureKind.Change => "change",
        FigureKind.Money => "money",
        _ => "count",
    };
}
