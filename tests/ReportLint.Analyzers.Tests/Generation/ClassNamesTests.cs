using ReportLint.Testing;
using Xunit;

namespace ReportLint.Analyzers.Tests.Generation;

public sealed class ClassNamesTests
{
    [Theory]
    [InlineData("/r/chaoyang-yuanlin-2020.report.yaml", "ChaoyangYuanlin2020")]
    [InlineData(@"C:\r\水务局.report.yaml", "水务局")]
    [InlineData("/r/2020.report.yaml", "_2020")]
    [InlineData("/r/namespace.REPORT.YAML", "Namespace")]
    [InlineData("/r/text.report.yaml", "TextReport")]
    [InlineData("/r/requests.report.yaml", "RequestsReport")]
    [InlineData("/r/total.report.yaml", "Total")]
    public void A_class_bears_the_name_of_its_file(string path, string name) => Assert.Equal([name], Classes(path));

    [Fact]
    public void Folders_tell_files_of_the_same_name_apart()
    {
        Assert.Equal(["水务局_2020", "水务局_2021"], Classes("/r/2020/水务局.report.yaml", "/r/2021/水务局.report.yaml"));
        Assert.Equal(["A_2020_North", "A_2021_North", "B"], Classes("/r/2020/north/a.report.yaml", "/r/2021/north/a.report.yaml", "/r/2021/north/b.report.yaml"));
        Assert.Equal(["AB_X", "Ab_Y"], Classes("/r/x/a-b.report.yaml", "/r/y/ab.report.yaml"));
    }

    [Fact]
    public async Task Files_that_no_folder_tells_apart_have_no_class_and_the_compiler_says_so()
    {
        string[] paths = ["/r/x/a-b.report.yaml", "/r/x/aB.report.yaml", "/r/y/a-b.report.yaml", "/r/c.report.yaml"];

        Assert.Equal(["AB_Y", "C"], Classes(paths));

        var said = await Compiler.AnalyzeAsync(MemoryOptions.Of(), Files(paths));
        Assert.Equal(["/r/x/a-b.report.yaml RLG001", "/r/x/aB.report.yaml RLG001"], said.Select(diagnostic => $"{diagnostic.Location.GetLineSpan().Path} {diagnostic.Id}").Order(StringComparer.Ordinal));
        Assert.Contains("“aB.report.yaml”", said.First(diagnostic => string.Equals(diagnostic.Location.GetLineSpan().Path, paths[0], StringComparison.Ordinal)).GetMessage(), StringComparison.Ordinal);

        var english = await Compiler.AnalyzeAsync(MemoryOptions.Of(("build_property.ReportLintLanguage", "en")), Files(paths));
        Assert.All(english, diagnostic => Assert.StartsWith("the file name leads to the same class ", diagnostic.GetMessage(), StringComparison.Ordinal));
    }

    [Fact]
    public void Files_marked_as_reports_need_no_ending()
    {
        var options = new MemoryOptions(new Dictionary<string, string>(StringComparer.Ordinal) { ["build_property.ReportLintNamespace"] = "公开.年报" }, file => file.Path.EndsWith("x.yaml", StringComparison.Ordinal) ? "report" : "");

        var compilation = Compiler.Generate([new MemoryFile("/r/x.yaml", SampleReport.Clean), new MemoryFile("/r/y.yaml", SampleReport.Clean)], options: options);

        Assert.NotNull(compilation.GetTypeByMetadataName("公开.年报.X"));
        Assert.Null(compilation.GetTypeByMetadataName("公开.年报.Y"));
    }

    [Fact]
    public async Task A_project_may_do_without_classes()
    {
        var options = MemoryOptions.Of(("build_property.ReportLintClasses", "false"));
        MemoryFile[] files = [.. Files("/r/a-b.report.yaml", "/r/aB.report.yaml", "/r/c.report.yaml")];

        Assert.Empty(Compiler.Generate(files, options: options).SyntaxTrees.Skip(1));
        Assert.Empty(await Compiler.AnalyzeAsync(options, files));
    }

    [Fact]
    public void Long_names_are_short_enough_for_a_file()
    {
        var name = new string('长', 80);

        var result = Compiler.CreateDriver(MemoryOptions.Of(), Files($"/r/{name}.report.yaml", $"/r/{name}二.report.yaml"))
            .RunGenerators(Compiler.Compile(""), TestContext.Current.CancellationToken).GetRunResult();

        Assert.Equal(3, result.GeneratedTrees.Length);
        Assert.All(result.GeneratedTrees, tree => Assert.True(System.Text.Encoding.UTF8.GetByteCount(Path.GetFileName(tree.FilePath)) < 255));
    }

    private static IReadOnlyList<string> Classes(params string[] paths) => Compiler.ClassesFor(Files(paths));

    private static IEnumerable<MemoryFile> Files(params string[] paths) => paths.Select(path => new MemoryFile(path, SampleReport.Clean));
}
