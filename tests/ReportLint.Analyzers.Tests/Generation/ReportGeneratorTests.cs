using System.Text;
using Microsoft.CodeAnalysis;
using ReportLint.Analyzers.Generation;
using ReportLint.Forms;
using ReportLint.Rendering;
using ReportLint.Testing;
using Xunit;

namespace ReportLint.Analyzers.Tests.Generation;

public sealed class ReportGeneratorTests
{
    [Fact]
    public void The_class_of_a_report_is_what_it_was()
    {
        var result = Compiler.CreateDriver(MemoryOptions.Of(), new MemoryFile("/r/城市管理局.report.yaml", SampleReport.Clean))
            .RunGenerators(Compiler.Compile(""), TestContext.Current.CancellationToken).GetRunResult();

        var file = Assert.Single(Assert.Single(result.Results).GeneratedSources);
        Assert.Equal("城市管理局.g.cs", file.HintName);
        Snapshot.Match(file.SourceText.ToString());
    }

    [Fact]
    public void Its_figures_can_be_used_where_constants_are_wanted() => Compiler.Generate([new MemoryFile("/r/a.report.yaml", SampleReport.Clean)], """
        public static class Use
        {
            public const long Received = Reports.A.Requests.Received.Total;
            public const long All = Reports.A.Requests.Outcomes.Total.TotalFigure;
            public const decimal Fees = Reports.A.Disclosure.Charges.Amount;
            public const string Title = Reports.A.Agency + "：" + Reports.A.Text;
            public const int Year = Reports.A.Year;
        }
        """);

    [Fact]
    public void Every_figure_of_any_report_is_a_constant_and_the_text_is_the_official_one() => Property.ForSeeds(12, seed =>
    {
        var edition = StatutoryForm.All[seed & 1];
        var yaml = ReportWriter.Write(GeneratedReport.Draw(edition, seed), ReportStyle.Draw(new Random(seed)), seed);
        var report = Lint.Read(yaml);

        var type = Generate(yaml);

        Assert.Equal(TextRenderer.Render(ReportDocumentBuilder.Build(report, lastYear: null)), Constant(type, "Text"));
        Assert.Equal(report.Agency!.Value, Constant(type, "Agency"));
        Assert.Equal((int)report.Year!.Value, Constant(type, "Year"));
        foreach (var figure in report.Figures)
            Assert.Equal(figure.Cell.Column.Kind == FigureKind.Money ? figure.Value : (object)figure.Count, Find(type, figure.Cell));
        Assert.Equal(report.Figures.Count, CountOfFigures(type));
    });

    [Fact]
    public void A_figure_that_is_not_known_has_no_constant()
    {
        var type = Generate(SampleReport.Change(SampleReport.GrantedRow, "[~, x, 0, 0, 0, 0, 3]").Replace("年度: 2021\n", "", StringComparison.Ordinal));

        Assert.Equal(Lint.Read(SampleReport.Clean).Figures.Count - 2, CountOfFigures(type));
        Assert.Empty(type.GetMembers("Year"));
    }

    [Fact]
    public void Last_years_figures_stand_in_the_text()
    {
        var earlier = SampleReport.Clean.Replace("2021", "2020", StringComparison.Ordinal).Replace("年度: 2020", "年度: 2020\n版式: 2021", StringComparison.Ordinal);
        var later = SampleReport.Change("专人负责", "上年新收{{上年.新收.总计}}件，专人负责");

        var compilation = Compiler.Generate([new MemoryFile("/r/2020/a.report.yaml", earlier), new MemoryFile("/r/2021/a.report.yaml", later)]);

        Assert.Contains("上年新收2件", (string)Constant(compilation.GetTypeByMetadataName("Reports.A_2021")!, "Text")!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# 只有注释\n")]
    public void A_report_that_cannot_be_read_has_no_class(string yaml) =>
        Assert.Equal(["B"], Compiler.ClassesFor(new MemoryFile("/r/a.report.yaml", yaml), new MemoryFile("/r/b.report.yaml", SampleReport.Clean), new MemoryFile("/r/c.report.yaml", (Microsoft.CodeAnalysis.Text.SourceText?)null)));

    [Fact]
    public void Line_ends_and_byte_order_marks_change_nothing()
    {
        var expected = Constant(Generate(SampleReport.Clean), "Text");
        var windows = SampleReport.Clean.ReplaceLineEndings("\r\n");

        Assert.Equal(expected, Constant(Generate(windows), "Text"));
        Assert.Equal(expected, Constant(Generate("\uFEFF" + windows), "Text"));
        Assert.Equal(expected, Constant(Generate(new MemoryFile("/r/a.report.yaml", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(windows)])), "Text"));
    }

    [Fact]
    public void Nothing_in_a_report_can_break_the_code() => Generate("年度: 2021\n单位: \"\\\" + \\\\ </summary> \\u2028 \\x85 \\n } */ // &lt; \\uD842 \\0 { 𠮷\"\n引言: '\"\"\" {x} \\'\n标题: \"a\\u2029b\\r\\n#if <x>\"\n");

    [Fact]
    public void No_name_in_either_edition_is_that_of_the_class_around_it()
    {
        foreach (var edition in StatutoryForm.All)
        {
            var type = Generate(ReportWriter.Write(GeneratedReport.Draw(edition, 1), ReportStyle.Plain));
            Assert.Equal(edition.Cells.Count, CountOfFigures(type));
        }
    }

    private static INamedTypeSymbol Generate(string yaml) => Generate(new MemoryFile("/r/a.report.yaml", yaml));

    private static INamedTypeSymbol Generate(MemoryFile file) => Compiler.Generate([file]).GetTypeByMetadataName("Reports.A")!;

    private static object? Constant(INamedTypeSymbol type, string name) => ((IFieldSymbol)type.GetMembers(name).Single()).ConstantValue;

    /// <summary>Follows a cell's address down the classes.</summary>
    private static object? Find(INamedTypeSymbol type, FormCell cell)
    {
        foreach (var name in cell.Path.Take(cell.Path.Count - 1).Select(part => Identifier.From(part.Id)))
            type = type.GetTypeMembers(name).Single();
        var own = Identifier.From(cell.Column.Name.Id);
        return Constant(type, string.Equals(own, type.Name, StringComparison.Ordinal) ? own + "Figure" : own);
    }

    private static int CountOfFigures(INamedTypeSymbol type) =>
        type.GetTypeMembers().Sum(nested => nested.GetMembers().OfType<IFieldSymbol>().Count() + CountOfFigures(nested));
}
