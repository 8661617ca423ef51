using ReportLint.Linting;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Linting;

public sealed class SafeFixesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("行政许可: [\"7\"]", "行政许可: [7]")]
    [InlineData("行政许可：[\"７\"]", "行政许可: [7]")]
    [InlineData("行政处罚：{处理决定：\"３\"}", "行政处罚: {处理决定: 3}")]
    public void They_are_what_the_fixer_makes(string before, string expected)
    {
        var text = $"年度: 2021\n单位: 示例局\n依申请公开: {{未列: 0}}\n主动公开:\n  未列: 0\n  {before}\n复议诉讼: {{未列: 0}}\n";
        var source = SourceText.FromString("a.report.yaml", text, "/a.report.yaml");
        var options = new LintOptions { Today = Lint.Today };
        var fixedByAll = new Fixer(options, []).Fix([source], Cancellation).Files.Single().Text;
        var edits = SafeFixes.For(LintSnapshot.Empty(options).With(new LintChanges { Reports = [source] }, Cancellation), "/a.report.yaml", Cancellation);
        Assert.Equal(fixedByAll, TextEdits.Apply(text, edits));
        Assert.Contains(expected, fixedByAll, StringComparison.Ordinal);
    }

    [Fact]
    public void What_other_reports_need_stays()
    {
        // Alone, the report would have nothing to suppress.
        var files = new FileSet()
            .With("a.report.yaml", 2021, "示例局", more: "# reportlint-disable RL0017: 两份都已发布\n曾用名: [示例旧局]")
            .With("b.report.yaml", 2021, "示例局");
        var text = files["a.report.yaml"].Content.Replace("单位: 示例局\n# reportlint-disable RL0017: 两份都已发布\n", "# reportlint-disable RL0017: 两份都已发布\n单位: 示例局\n", StringComparison.Ordinal);
        var source = SourceText.FromString("a.report.yaml", text, "/r/a.report.yaml");
        var snapshot = LintSnapshot.Empty(new LintOptions { Today = Lint.Today }).With(new LintChanges { Reports = [source, files["b.report.yaml"]] }, Cancellation);
        Assert.Empty(SafeFixes.For(snapshot, "/r/a.report.yaml", Cancellation));
        var alone = snapshot.With(new LintChanges { Removed = ["/r/b.report.yaml"] }, Cancellation);
        Assert.Single(SafeFixes.For(alone, "/r/a.report.yaml", Cancellation));
    }

    [Fact]
    public void There_are_none_where_nothing_can_be_fixed()
    {
        var snapshot = LintSnapshot.Empty(new LintOptions { Today = Lint.Today });
        Assert.Empty(SafeFixes.For(snapshot, "/a.report.yaml", Cancellation));
        var source = SourceText.FromString("a.report.yaml", SampleReport.WithWrongFigure, "/a.report.yaml");
        Assert.Empty(SafeFixes.For(snapshot.With(new LintChanges { Reports = [source] }, Cancellation), "/a.report.yaml", Cancellation));
    }
}
