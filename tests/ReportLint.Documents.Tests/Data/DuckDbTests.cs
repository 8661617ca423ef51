using System.Globalization;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using ReportLint.Documents.Data;
using ReportLint.Testing;

namespace ReportLint.Documents.Tests.Data;

public sealed partial class DuckDbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportlint-data-").FullName;
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckDbTests() => _connection.Open();

    public void Dispose()
    {
        _connection.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void The_queries_of_the_page_give_the_same_over_csv_and_parquet()
    {
        var queries = Query().Matches(System.IO.File.ReadAllText(Path.Combine(SourceFolder.Root, "docs", "data.md"))).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(4, queries.Count);
        var csv = File(DataFormats.Csv, FigureTables.Tidy);
        var parquet = File(DataFormats.Parquet, FigureTables.Tidy);
        Run($"CREATE VIEW figures AS SELECT * FROM read_csv('{csv}', types = {{'value': 'DECIMAL(38,8)'}})");
        var fromCsv = queries.ConvertAll(Run);
        Run($"CREATE OR REPLACE VIEW figures AS SELECT * FROM '{parquet}'");
        Assert.Equal(fromCsv, queries.ConvertAll(Run));
        Snapshot.Match(string.Join("\n", fromCsv));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    [InlineData("json")]
    public void Every_figure_comes_back_as_it_was(string name)
    {
        var path = File(DataFormats.Find(name)!, FigureTables.Tidy);
        var from = name is "json" ? $"read_json('{path}')" : $"'{path}'";
        var rows = Run($"SELECT address, CAST(value AS DECIMAL(38,8)), state, line FROM {from} WHERE agency LIKE '%人民政府' AND year = 2022 ORDER BY address").Split('\n');
        var government = Exported.District.Single(report => report.Agency!.Value.EndsWith("人民政府", StringComparison.Ordinal) && report.Year!.Value == 2022);
        var expected = government.Figures.OrderBy(figure => figure.Cell.Address, StringComparer.Ordinal)
            .Select(figure => $"{figure.Cell.Address} | {figure.Value.ToString("0.########", CultureInfo.InvariantCulture)} | {figure.State.ToString().ToLowerInvariant()} | {government.Source.GetLineSpan(figure.Span).Start.Line}");
        Assert.Equal(expected, rows.Skip(1).SkipLast(1));
    }

    [Fact]
    public void A_wide_table_has_a_row_for_each_report_and_a_column_for_each_cell_of_every_edition()
    {
        var path = File(DataFormats.Parquet, FigureTables.Wide);
        Assert.Equal("count_star()\n12\n", Run($"SELECT count(*) FROM '{path}'"));
        Assert.Equal("rules\n0\n", Run($"SELECT max(\"disclosure.rules.issued\") AS rules FROM '{path}'"));
        Assert.Contains(FigureTables.Wide.Columns, column => column.Name is "disclosure.procurement.amount");
        Assert.Equal(FigureTables.Wide.Columns.Count, FigureTables.Wide.Columns.Select(column => column.Name).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_page_describes_every_column_in_order()
    {
        var page = System.IO.File.ReadAllText(Path.Combine(SourceFolder.Root, "docs", "data.md"));
        Assert.Equal(FigureTables.Tidy.Columns.Select(column => column.Name), Column().Matches(page).Select(match => match.Groups[1].Value));
    }

    [Fact]
    public void Many_row_groups_are_one_table()
    {
        var rows = Enumerable.Range(0, 120_000).Select(i => (IReadOnlyList<object?>)[$"n{i}", (long)i, i % 3 == 0 ? null : i / 8m]);
        var path = Path.Combine(_folder, "many.parquet");
        System.IO.File.WriteAllBytes(path, Exported.Bytes(DataFormats.Parquet, [new("a", DataKind.Text), new("b", DataKind.Whole), new("c", DataKind.Number)], rows));
        Assert.Equal("n | b | c\n120000 | 7199940000 | 80000\n", Run($"SELECT count(DISTINCT a) AS n, CAST(sum(b) AS BIGINT) AS b, count(c) AS c FROM '{path}'"));
    }

    private string File(DataFormat format, FigureTable table)
    {
        var path = Path.Combine(_folder, "figures" + format.Ending);
        System.IO.File.WriteAllBytes(path, Exported.Bytes(format, table, Exported.District));
        return path;
    }

    private string Run(string query)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var lines = new List<string> { string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)) };
        while (reader.Read())
            lines.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        return string.Join("\n", lines) + "\n";
    }

    [GeneratedRegex("```sql\n(?<query>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Query();

    [GeneratedRegex(@"^\| `(?<column>\w+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Column();
}
