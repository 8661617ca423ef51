using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ReportLint.Documents.Data;
using ReportLint.Model.Reading;
using ReportLint.Text;

namespace ReportLint.Documents.Tests.Data;

public sealed class DataWriterTests
{
    private static readonly IReadOnlyList<DataColumn> s_columns = [new("name", DataKind.Text), new("count", DataKind.Whole), new("amount", DataKind.Number)];

    [Theory]
    [InlineData("甲", "甲")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("说“\"”", "\"说“\"\"”\"")]
    [InlineData("一\n二", "\"一\n二\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    public void Csv_quotes_what_must_be_quoted_and_defuses_formulas(string text, string field) =>
        Assert.Equal($"name,count,amount\r\n{field},-3,166.3700\r\n", Exported.Text(DataFormats.Csv, s_columns, [text, -3L, 166.3700m]));

    [Fact]
    public void What_is_missing_is_empty_in_csv_and_null_in_json()
    {
        Assert.Equal("name,count,amount\r\n,,\r\n", Exported.Text(DataFormats.Csv, s_columns, new object?[] { null, null, null }));
        Assert.Equal("{\"name\":null,\"count\":null,\"amount\":null}\n{\"name\":\"甲<\\\"\\n\",\"count\":1,\"amount\":2.50}\n", Exported.Text(DataFormats.Json, s_columns, new object?[] { null, null, null }, new object?[] { "甲<\"\n", 1L, 2.50m }));
    }

    [Fact]
    public void A_workbook_is_valid_holds_numbers_as_numbers_and_no_formula()
    {
        using var stream = new MemoryStream(Exported.Bytes(DataFormats.Xlsx, s_columns, [["=1+1", 7L, 166.37m], ["<c>\u0001\n", null, null]]));
        using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(workbook, TestContext.Current.CancellationToken).Select(error => error.Description));
        var cells = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().ToList();
        Assert.Equal(["name", "count", "amount", "=1+1", "7", "166.37", "<c> ", "", ""], cells.Select(cell => cell.InnerText));
        Assert.Empty(cells.SelectMany(cell => cell.Elements<CellFormula>()));
        Assert.Equal(CellValues.InlineString, cells[3].DataType!.Value);
        Assert.Null(cells[4].DataType);
    }

    [Fact]
    public void A_row_that_a_report_names_itself_is_a_part_of_its_row_of_the_form()
    {
        var report = ReportReader.Read(SourceText.FromString("a.report.yaml", "年度: 2020\n单位: 示例局\n主动公开:\n  未列: 0\n  其他对外管理服务事项:\n    公证: {上年项目: 2, 增减: 0, 处理决定: 5}\n    行政确认: {上年项目: 1, 增减: 0, 处理决定: 1}\n"));
        var rows = FigureTables.Tidy.RowsOf(report).ToList();
        object? Of(IReadOnlyList<object?> row, string column) => row[FigureTables.Tidy.Columns.Select((known, i) => (known, i)).First(pair => string.Equals(pair.known.Name, column, StringComparison.Ordinal)).i];
        Assert.Equal(["part", "part"], rows.Where(row => Of(row, "row_id") is "other-services.公证" or "other-services.行政确认" && Of(row, "column_id") is "decisions").Select(row => Of(row, "state")));
        Assert.All(rows, row => Assert.Equal(FigureTables.Tidy.Columns.Count, row.Count));
        Assert.Equal(6m, Of(rows.Single(row => Of(row, "address") is "disclosure.other-services.decisions"), "value"));
    }
}
