using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ReportLint.Diagnostics;
using ReportLint.Rules;
using ReportLint.Testing;
using ReportLint.Text;
using ReportLint.Wording;
using Xunit;

namespace ReportLint.Analyzers.Tests.Linting;

public sealed class ReportAnalyzerTests
{
    private const string Path = "/r/2021/a.report.yaml";

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    [InlineData("\r", "")]
    [InlineData("\u2028\n", "")]
    public async Task It_reports_what_the_core_finds_where_the_core_finds_it(string lineEnd, string mark)
    {
        var yaml = mark + SampleReport.Change(SampleReport.GrantedRow, "[5, ~, 0, x, 0, 0, \"3\"]").Replace("2022-01-26", "2022-02-26", StringComparison.Ordinal).ReplaceLineEndings(lineEnd);
        var expected = Lint.Source(SourceText.FromString(Path, yaml));

        var said = await Compiler.AnalyzeAsync(MemoryOptions.Speaking(), new MemoryFile(Path, yaml));

        Assert.True(expected.Count >= 4);
        AssertSame(expected, said);
    }

    [Fact]
    public async Task It_is_silent_unless_told_to_speak()
    {
        Assert.Empty(await Compiler.AnalyzeAsync(MemoryOptions.Of(), new MemoryFile(Path, SampleReport.WithWrongFigure)));
        Assert.Empty(await Compiler.AnalyzeAsync(MemoryOptions.Of(("reportlint_analyzer_speaks", "false")), new MemoryFile(Path, SampleReport.WithWrongFigure)));
    }

    [Fact]
    public async Task A_finding_names_the_other_cells_and_its_figures()
    {
        var said = Assert.Single(await Compiler.AnalyzeAsync(MemoryOptions.Speaking(), new MemoryFile(Path, SampleReport.WithWrongFigure)));
        var finding = Assert.Single(Lint.Text(SampleReport.WithWrongFigure));

        Assert.Equal("RL1000", said.Id);
        Assert.Equal("(28,20)-(28,21)", Place(said.Location));
        Assert.Equal(finding.Related.Select(related => related.Location.LineSpan.Start.Line), said.AdditionalLocations.Select(location => location.GetLineSpan().StartLinePosition.Line + 1));
        Assert.All(said.AdditionalLocations, location => Assert.Equal(Path, location.GetLineSpan().Path));
        Assert.Equal(finding.Cell, said.Properties["cell"]);
        Assert.Equal(("5", "3"), (said.Properties["actual"], said.Properties["expected"]));
    }

    [Fact]
    public async Task Two_reports_for_one_year_are_seen_together()
    {
        var said = await Compiler.AnalyzeAsync(MemoryOptions.Speaking(), new MemoryFile("/r/a.report.yaml", SampleReport.Clean), new MemoryFile("/r/b.report.yaml", SampleReport.Clean), new MemoryFile("/r/b.txt", "x"));

        Assert.Contains(said, diagnostic => diagnostic.Id is "RL0017");
        Assert.All(said, diagnostic => Assert.NotEmpty(diagnostic.AdditionalLocations));
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("info", DiagnosticSeverity.Info)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    public async Task Configured_severities_count(string word, DiagnosticSeverity? expected)
    {
        var config = new MemoryFile("/r/.editorconfig", $"root = true\n[*.report.yaml]\nreportlint.RL1000.severity = {word}\n");

        var said = await Compiler.AnalyzeAsync(MemoryOptions.Speaking(), new MemoryFile(Path, SampleReport.WithWrongFigure), config, new MemoryFile("/.editorconfig", "[*]\nreportlint.RL1000.severity = none\n"));

        Assert.Equal(expected, said.SingleOrDefault(diagnostic => diagnostic.Id is "RL1000")?.Severity);
    }

    [Fact]
    public async Task What_is_wrong_in_configuration_is_reported_there()
    {
        var said = Assert.Single(await Compiler.AnalyzeAsync(MemoryOptions.Speaking(), new MemoryFile(Path, SampleReport.Clean), new MemoryFile(@"/r/.editorconfig", "[*.report.yaml]\nreportlint.RL1000.severity = off\n")));

        Assert.Equal(("RL0024", "/r/.editorconfig"), (said.Id, said.Location.GetLineSpan().Path));
        Assert.Equal("(2,30)-(2,33)", Place(said.Location));
    }

    [Fact]
    public async Task The_language_is_the_builds_else_that_of_the_configuration_else_Chinese()
    {
        var report = new MemoryFile(Path, SampleReport.WithWrongFigure);
        var config = new MemoryFile("/r/.editorconfig", "[*.report.yaml]\nreportlint.language = en\n");
        var finding = Assert.Single(Lint.Text(SampleReport.WithWrongFigure));
        var (chinese, english) = (finding.Message.ToString(Language.Chinese), finding.Message.ToString(Language.English));

        Assert.Equal(chinese, await SayAsync(MemoryOptions.Speaking(), report));
        Assert.Equal(english, await SayAsync(MemoryOptions.Speaking(), report, config));
        Assert.Equal(chinese, await SayAsync(MemoryOptions.Speaking(("build_property.ReportLintLanguage", "zh-CN")), report, config));
        Assert.Equal(english, await SayAsync(MemoryOptions.Speaking(("build_property.ReportLintLanguage", "en")), report));
    }

    [Theory]
    [InlineData("2021-06-30", true)]
    [InlineData("2026-06-30", false)]
    [InlineData("", false)]
    [InlineData("soon", false)]
    public async Task Without_a_day_nothing_is_in_the_future(string today, bool isFuture)
    {
        var said = await Compiler.AnalyzeAsync(MemoryOptions.Speaking(("build_property.ReportLintToday", today)), new MemoryFile(Path, SampleReport.Clean));

        Assert.Equal(isFuture, said.Length > 0);
    }

    [Fact]
    public async Task The_projects_options_for_warnings_are_for_warnings()
    {
        var compilation = Compiler.Compile("");
        var silent = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("RL1000", ReportDiagnostic.Suppress), new("RL6017", ReportDiagnostic.Suppress)]));
        var strict = compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error));
        MemoryFile[] files = [new("/r/a.report.yaml", SampleReport.WithWrongFigure), new("/r/b.report.yaml", SampleReport.PublishedLate.Replace("城市管理局", "水务局", StringComparison.Ordinal))];

        Assert.Equal(["RL1000 Error"], Said(await Compiler.AnalyzeAsync(silent, new ReportAnalyzer(), MemoryOptions.Speaking(), files)));
        Assert.Equal(["RL1000 Error", "RL6017 Error"], Said(await Compiler.AnalyzeAsync(strict, new ReportAnalyzer(), MemoryOptions.Speaking(), files)));
        Assert.Equal(["RL1000 Error", "RL6017 Warning"], Said(await Compiler.AnalyzeAsync(MemoryOptions.Speaking(), files)));

        static IEnumerable<string> Said(ImmutableArray<Diagnostic> said) => said.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}").Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task Suppressions_count()
    {
        var yaml = SampleReport.WithWrongFigure.Replace("    予以公开:", "    # reportlint-disable RL1000: 以原件为准\n    予以公开:", StringComparison.Ordinal);

        Assert.Empty(await Compiler.AnalyzeAsync(MemoryOptions.Speaking(), new MemoryFile(Path, yaml)));
    }

    [Fact]
    public async Task A_rule_that_fails_is_reported_and_stops_no_other()
    {
        var analyzer = new ReportAnalyzer(new RuleCatalogue([new FailingRule(), .. RuleCatalogue.Default.Rules], RuleCatalogue.Default.MadeElsewhere));

        var said = await Compiler.AnalyzeAsync(analyzer, MemoryOptions.Speaking(), new MemoryFile(Path, SampleReport.WithWrongFigure));

        Assert.Equal(["RL0099", "RL1000"], said.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task One_analyzer_serves_one_text_after_another()
    {
        var analyzer = new ReportAnalyzer();

        Assert.Single(await Compiler.AnalyzeAsync(analyzer, MemoryOptions.Speaking(), new MemoryFile(Path, SampleReport.WithWrongFigure)));
        Assert.Empty(await Compiler.AnalyzeAsync(analyzer, MemoryOptions.Speaking(), new MemoryFile(Path, SampleReport.Clean)));
        Assert.Single(await Compiler.AnalyzeAsync(analyzer, MemoryOptions.Speaking(), new MemoryFile(Path, SampleReport.PublishedLate)));
    }

    private static async Task<string> SayAsync(MemoryOptions options, params MemoryFile[] files) => Assert.Single(await Compiler.AnalyzeAsync(options, files)).GetMessage();

    private static void AssertSame(IReadOnlyList<Finding> expected, ImmutableArray<Diagnostic> said) => Assert.Equal(
        expected.Select(finding => $"{finding.Rule.Code} {finding.Severity} {finding.Location.Span.Start}+{finding.Location.Span.Length} ({finding.Location.LineSpan.Start.Line},{finding.Location.LineSpan.Start.Column})-({finding.Location.LineSpan.End.Line},{finding.Location.LineSpan.End.Column}) {finding.Message}").Order(StringComparer.Ordinal),
        said.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity} {diagnostic.Location.SourceSpan.Start}+{diagnostic.Location.SourceSpan.Length} {Place(diagnostic.Location)} {diagnostic.GetMessage()}").Order(StringComparer.Ordinal));

    private static string Place(Microsoft.CodeAnalysis.Location location)
    {
        var (start, end) = (location.GetLineSpan().StartLinePosition, location.GetLineSpan().EndLinePosition);
        return $"({start.Line + 1},{start.Character + 1})-({end.Line + 1},{end.Character + 1})";
    }
}
