using ReportLint.Linting;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Linting;

public sealed class FixOnlyTests
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
        var fixedByAll = new Fixer().Fix(LintSnapshot.Of(options, [source], cancellationToken: Cancellation), Cancellation).Files.Single().Text;
        var edits = new Fixer().FixOnly("/a.report.yaml", LintSnapshot.Of(options, [source], cancellationToken: Cancellation), Cancellation)!.Edits;
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
        var snapshot = LintSnapshot.Of(new LintOptions { Today = Lint.Today }, [source, files["b.report.yaml"]], cancellationToken: Cancellation);
        Assert.Null(new Fixer().FixOnly("/r/a.report.yaml", snapshot, Cancellation));
        var alone = snapshot.With(new LintChanges { Removed = ["/r/b.report.yaml"] }, Cancellation);
        Assert.Single(new Fixer().FixOnly("/r/a.report.yaml", alone, Cancellation)!.Edits);
    }

    [Fact]
    public void There_are_none_where_nothing_can_be_fixed()
    {
        var snapshot = LintSnapshot.Empty(new LintOptions { Today = Lint.Today });
        Assert.Null(new Fixer().FixOnly("/a.report.yaml", snapshot, Cancellation));
        var source = SourceText.FromString("a.report.yaml", SampleReport.WithWrongFigure, "/a.report.yaml");
        Assert.Null(new Fixer().FixOnly("/a.report.yaml", snapshot.With(new LintChanges { Reports = [source] }, Cancellation), Cancellation));
    }
}
