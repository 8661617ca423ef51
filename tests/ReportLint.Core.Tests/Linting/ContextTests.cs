using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Model;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Linting;

public sealed class ContextTests
{
    private static readonly FileSet s_files = new FileSet()
        .With("2021/a.report.yaml", 2021, "示例局", "新收: [2, 0, 0, 0, 0, 0, 3]")
        .With("2022/a.report.yaml", 2022, "示例局", more: "总体情况: 去年{{上年.新收.总计}}件，今年{{新收.总计|同比}}，{{没有这个数}}")
        .With("2022/b.report.yaml", 2022, "示例局")
        .With("2022/c.report.yaml", "年度: 2022\n单位: [\n");

    [Fact]
    public void Only_what_is_asked_about_is_spoken_of()
    {
        var result = s_files.LintOnly("2022/a.report.yaml");

        Assert.Equal(["RL0017", "RL4043"], result.Findings.Where(finding => finding.Rule.Group != RuleGroup.Publication).Select(finding => finding.Rule.Code).Order(StringComparer.Ordinal));
        Assert.All(result.Findings, finding => Assert.Equal("2022/a.report.yaml", finding.Location.Source.Path));
        Assert.Equal("2022/a.report.yaml", Assert.Single(result.Reports).Report.Source.Path);
        Assert.Equal(4, result.Set.Reports.Count);
    }

    [Fact]
    public void It_is_what_is_said_when_all_are_asked_about()
    {
        var whole = s_files.Lint().Findings;
        foreach (var source in s_files.Sources)
            Assert.Equal(whole.Where(finding => finding.Location.Source == source).Describe(), s_files.LintOnly(source.Path).Findings.Describe());
    }

    [Fact]
    public void A_file_that_has_nothing_to_do_with_what_is_asked_about_is_not_read()
    {
        var files = new FileSet().With("a.report.yaml", 2022, "示例局").With("b.report.yaml", 2022, "示例乙局").With("c.report.yaml", "{年度: 2022, 单位: 示例丙局}");
        var cache = new ReportCache();
        var report = cache.Read(files["a.report.yaml"]);
        var read = new List<string>();
        var set = new ReportSet([report], [.. files.Sources.Skip(1)], source =>
        {
            read.Add(source.Path);
            return cache.Read(source);
        });

        Assert.Null(set.Previous(report));
        Assert.Null(set.Next(report));
        Assert.Single(set.Find("示例局", 2022));
        // How that one is written, only reading it tells what it reports on.
        Assert.Equal(["c.report.yaml"], read);
        Assert.Single(set.Find("示例乙局", 2022));
        Assert.Equal(["c.report.yaml", "b.report.yaml"], read);
    }

    [Fact]
    public void A_text_is_read_once_for_as_long_as_it_is_the_same()
    {
        var options = new LintOptions { Today = Lint.Today };
        var source = SourceText.FromString("a.report.yaml", "年度: 2021\n");
        Assert.Same(LintSnapshot.Check(options, [source], cancellationToken: TestContext.Current.CancellationToken).Reports[0].Report, LintSnapshot.Check(options with { Today = default }, [source], cancellationToken: TestContext.Current.CancellationToken).Reports[0].Report);
    }

    [Fact]
    public void Fixing_leaves_the_others_as_they_are()
    {
        var files = new FileSet().With("a.report.yaml", 2022, "示例局", "新收: [\"2\", 0, 0, 0, 0, 0]").With("b.report.yaml", 2022, "示例乙局", "新收: [\"3\", 0, 0, 0, 0, 0]");

        var result = new Fixer().Fix(LintSnapshot.Of(new LintOptions { Today = Lint.Today }, [files["a.report.yaml"]], files.Sources, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        Assert.Equal("a.report.yaml", Assert.Single(result.Files).Original.Path);
    }
}
