using System.Text;
using Microsoft.CodeAnalysis;
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

        var files = Assert.Single(result.Results).GeneratedSources;
        Assert.Equal(["城市管理局.g.cs", "Form2021.g.cs"], files.Select(file => file.HintName));
        Snapshot.Match(string.Concat(files.Select(file => file.SourceText)));
    }

    [Fact]
    public void Figures_go_by_the_names_of_the_form_and_text_year_and_agency_are_constants() => Compiler.Generate([new MemoryFile("/r/a.report.yaml", SampleReport.Clean)], """
        public static class Use
        {
            public static readonly long Received = Reports.A.Requests.Received.Total;
            public static readonly long All = Reports.A.Requests.Outcomes.Total.TotalFigure;
            public static readonly decimal Fees = Reports.A.Disclosure.Charges.Amount;
            public static readonly decimal? Found = Reports.A.Figures.Find("requests.received.total");
            public const string Title = Reports.A.Agency + "：" + Reports.A.Text;
            public const int Year = Reports.A.Year;
        }
        """);

    [Fact]
    public void Every_figure_of_any_report_is_there_and_the_text_is_the_official_one() => Property.ForSeeds(12, seed =>
    {
        var edition = StatutoryForm.All[seed & 1];
        var yaml = ReportWriter.Write(GeneratedReport.Draw(edition, seed), ReportStyle.Draw(new Random(seed)), seed);
        var report = Lint.Read(yaml);

        using var generated = new GeneratedReports(yaml);

        Assert.Equal(TextRenderer.Render(ReportDocumentBuilder.Build(report, lastYear: null)), generated.Constant("Text"));
        Assert.Equal(report.Agency!.Value, generated.Constant("Agency"));
        Assert.Equal((int)report.Year!.Value, generated.Constant("Year"));
        foreach (var figure in report.Figures)
        {
            Assert.Equal(figure.Cell.Column.Kind == FigureKind.Money ? figure.Value : (object)figure.Count, generated.Figure(figure.Cell));
            Assert.Equal(figure.Value, generated.Find(figure.Cell.Address));
        }
        Assert.Equal(report.Figures.Count, generated.CountOfFigures);
        Assert.Throws<ArgumentException>(() => generated.Find("requests.nothing.total"));
    });

    [Fact]
    public void A_figure_that_is_not_known_is_null_and_throws_where_it_is_used()
    {
        using var generated = new GeneratedReports(SampleReport.Change(SampleReport.GrantedRow, "[~, x, 0, 0, 0, 0, 3]").Replace("年度: 2021\n", "", StringComparison.Ordinal));

        Assert.Null(generated.Find("requests.outcomes.granted.natural-person"));
        Assert.Null(generated.Find("requests.outcomes.granted.enterprise"));
        Assert.Equal(3, generated.Find("requests.outcomes.granted.total"));
        var exception = Assert.Throws<InvalidOperationException>(() => generated.Figure(StatutoryForm.All[1].FindCell("requests.outcomes.granted.enterprise")!));
        Assert.Equal("a.report.yaml 的 requests.outcomes.granted.enterprise 空着，或者读不出来", exception.Message);
        Assert.False(generated.Has("Year"));
    }

    [Fact]
    public void Reports_of_one_edition_share_its_types()
    {
        var result = Compiler.CreateDriver(MemoryOptions.Of(), Enumerable.Range(0, 20).Select(i => new MemoryFile($"/r/a{i}.report.yaml", SampleReport.Clean)))
            .RunGenerators(Compiler.Compile(""), TestContext.Current.CancellationToken).GetRunResult();

        var files = Assert.Single(result.Results).GeneratedSources;
        Assert.Equal(21, files.Length);
        Assert.All(files.Where(file => !file.HintName.StartsWith("Form", StringComparison.Ordinal)), file => Assert.True(file.SourceText.Lines.Count < 40, file.SourceText.ToString()));
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
    public void A_report_may_be_named_like_a_type_of_the_form() =>
        Assert.Equal(["FiguresReport", "Form2021Report"], Compiler.ClassesFor(new MemoryFile("/r/form2021.report.yaml", SampleReport.Clean), new MemoryFile("/r/figures.report.yaml", SampleReport.Clean)));

    private static INamedTypeSymbol Generate(string yaml) => Generate(new MemoryFile("/r/a.report.yaml", yaml));

    private static INamedTypeSymbol Generate(MemoryFile file) => Compiler.Generate([file]).GetTypeByMetadataName("Reports.A")!;

    private static object? Constant(INamedTypeSymbol type, string name) => ((IFieldSymbol)type.GetMembers(name).Single()).ConstantValue;
}
