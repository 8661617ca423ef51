using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReportLint.Linting;
using ReportLint.Rendering;
using ReportLint.Testing;
using Xunit;
using CoreText = ReportLint.Text.SourceText;

namespace ReportLint.Analyzers.Tests.Generation;

/// <summary>A compiler that reads the reports and one that gets from the build's task what it read make the same classes, to the byte.</summary>
public sealed class HandedClassTests
{
    private const string Handed = "/obj/Debug/net10.0/reportlint.classes";

    [Fact]
    public void They_are_those_of_the_reports_themselves() => AssertSame(
        ("/r/2020/a.report.yaml", SampleReport.Clean.Replace("年度: 2021", "年度: 2020", StringComparison.Ordinal)),
        ("/r/2021/a.report.yaml", SampleReport.Change("专人负责", "上年新收{{上年.新收.总计}}件，专人负责")),
        ("/r/2021/b.report.yaml", SampleReport.Clean.Replace("城市管理局", "水务局", StringComparison.Ordinal)),
        ("/r/2021/district.report.yaml", "年度: 2021\n单位: 示例区人民政府\n汇总: '?.report.yaml'\n主动公开: {未列: 汇总}\n依申请公开: {未列: 汇总}\n复议诉讼: {未列: 汇总}\n"),
        ("/r/2019/旧版.report.yaml", "年度: 2019\n单位: 示例局\n依申请公开:\n  新收: [1, , 0, 0, 0, 0, 1]\n"));

    [Fact]
    public void They_are_the_same_for_reports_that_say_little_or_anything() => AssertSame(
        ("/r/empty.report.yaml", ""),
        ("/r/nothing.report.yaml", "# 只有注释\n"),
        ("/r/no-year.report.yaml", "单位: ''\n"),
        ("/r/future.report.yaml", "年度: 99999999999\n"),
        ("/r/制表\t符.report.yaml", "年度: 2021\n单位: \"a\\tb\\\\n\"\n"),
        ("/r/hostile.report.yaml", "年度: 2021\n单位: \"\\\" + \\\\ </summary> \\u2028 \\x85 \\n } */ // &lt; \\uD842 \\0 { 𠮷\"\n引言: '\"\"\" {x} \\'\n标题: \"a\\u2029b\\r\\n#if <x>\"\n总体情况: \"\\\\n\\uDC00\\uD842\\uDC00\"\n"),
        ("/r/a-b.report.yaml", SampleReport.Clean),
        ("/r/aB.report.yaml", SampleReport.Clean));

    [Fact]
    public void They_are_the_same_for_any_damage() => Property.ForSeeds(200, seed =>
    {
        var random = new Random(seed);
        var text = SampleReport.Clean;
        var start = random.Next(text.Length);
        AssertSame(("/r/a.report.yaml", text[..start] + text[Math.Min(text.Length, start + random.Next(60))..]));
    });

    [Fact]
    public async Task Two_reports_that_lead_to_the_same_class_are_said_at_their_places()
    {
        (string, string)[] files = [("/r/x/a-b.report.yaml", SampleReport.Clean), ("/r/x/aB.report.yaml", SampleReport.Clean), ("/r/c.report.yaml", SampleReport.Clean)];

        var read = await Compiler.AnalyzeAsync(MemoryOptions.Of(), Read(files));
        var handed = await Compiler.AnalyzeAsync(MemoryOptions.Of(), Hand(files));

        Assert.Equal(2, read.Length);
        Assert.Equal(Describe(read), Describe(handed));
        Assert.Empty(await Compiler.AnalyzeAsync(MemoryOptions.Of(("build_property.ReportLintClasses", "false")), Hand(files)));

        static IEnumerable<string> Describe(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(diagnostic => $"{diagnostic.Location.GetLineSpan()} {diagnostic}").Order(StringComparer.Ordinal);
    }

    [Fact]
    public void A_project_may_do_without_them() =>
        Assert.Empty(Generate(Hand([("/r/a.report.yaml", SampleReport.Clean)]), MemoryOptions.Of(("build_property.ReportLintClasses", "false"))));

    [Theory]
    [InlineData("")]
    [InlineData("reportlint data 0\n/r/a.report.yaml\n")]
    [InlineData("reportlint data 1")]
    [InlineData("reportlint data 1\n\n\n")]
    public void What_nobody_handed_over_makes_no_class(string text) => Assert.Empty(Generate([new MemoryFile(Handed, text)], MemoryOptions.Of()));

    private static void AssertSame(params (string Path, string Yaml)[] files)
    {
        var read = Generate(Read(files), MemoryOptions.Of());
        var handed = Generate(Hand(files), MemoryOptions.Of());
        Assert.Equal(read, handed);
    }

    private static List<(string HintName, string Code)> Generate(IEnumerable<MemoryFile> files, MemoryOptions options) =>
        [.. Compiler.CreateDriver(options, files).RunGenerators(CSharpCompilation.Create("Test"), TestContext.Current.CancellationToken).GetRunResult().Results.Single().GeneratedSources
            .Select(source => (source.HintName, source.SourceText.ToString()))];

    private static IEnumerable<MemoryFile> Read((string Path, string Yaml)[] files) => files.Select(file => new MemoryFile(file.Path, file.Yaml));

    /// <summary>What the task writes, through the bytes of a file.</summary>
    private static IEnumerable<MemoryFile> Hand((string Path, string Yaml)[] files)
    {
        var result = LintSnapshot.Check(new LintOptions { Today = Lint.Today }, [.. files.Select(file => CoreText.FromString(file.Path, file.Yaml))], cancellationToken: TestContext.Current.CancellationToken);
        var lines = result.Reports.Where(linted => !linted.Report.IsUnreadable).Select(linted => ReportDataFile.ToLine(ReportData.Of(linted.Report, result.Set.Previous(linted.Report))));
        var text = ReportDataFile.Write(result.Reports.Select(linted => linted.Source.Path), lines);
        return [new MemoryFile(Handed, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetBytes(text))];
    }
}
