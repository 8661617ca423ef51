using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReportLint.Analyzers.Generation;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Testing;
using Xunit;

namespace ReportLint.Analyzers.Tests.Generation;

public sealed class IncrementalTests
{
    private static readonly MemoryFile s_a = new("/r/a.report.yaml", SampleReport.Clean);
    private static readonly MemoryFile s_b = new("/r/b.report.yaml", SampleReport.Clean.Replace("城市管理局", "水务局", StringComparison.Ordinal));
    private static readonly MemoryFile s_c = new("/r/c.report.yaml", SampleReport.Clean.Replace("城市管理局", "财政局", StringComparison.Ordinal));

    private readonly CSharpCompilation _compilation = Compiler.Compile("class C { }");
    private readonly GeneratorDriver _first;

    public IncrementalTests() => _first = Compiler.CreateDriver(MemoryOptions.Of(), s_a, s_b, s_c).RunGenerators(_compilation, TestContext.Current.CancellationToken);

    [Fact]
    public void The_first_run_writes_every_class() =>
        Assert.Equal([IncrementalStepRunReason.New, IncrementalStepRunReason.New, IncrementalStepRunReason.New], Reasons(_first, ReportGenerator.WriteStep));

    [Fact]
    public void Touching_the_code_reads_nothing_and_writes_nothing()
    {
        var second = _first.RunGenerators(_compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class D { }", Compiler.OldestLanguage, cancellationToken: TestContext.Current.CancellationToken)), TestContext.Current.CancellationToken);

        Assert.All(Reasons(second, ReportGenerator.ReadStep), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(Reasons(second, ReportGenerator.PlanStep), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        AssertWritten(second);
    }

    [Fact]
    public void A_roll_up_has_the_sums_of_its_reports_and_follows_them()
    {
        var district = new MemoryFile("/r/district.report.yaml", "年度: 2021\n单位: 示例区人民政府\n汇总: '?.report.yaml'\n主动公开: {未列: 汇总}\n依申请公开: {未列: 汇总}\n复议诉讼: {未列: 汇总}\n");
        var driver = Compiler.CreateDriver(MemoryOptions.Of(), s_a, s_b, district).RunGenerators(_compilation, TestContext.Current.CancellationToken);
        Assert.Equal("4", Received(driver));
        var changed = new MemoryFile(s_b.Path, SampleReport.Change("新收:               [2, 0, 0, 0, 0, 0, 2]", "新收:               [3, 0, 0, 0, 0, 0, 3]").Replace("城市管理局", "水务局", StringComparison.Ordinal));

        var second = driver.ReplaceAdditionalText(s_b, changed).RunGenerators(_compilation, TestContext.Current.CancellationToken);

        Assert.Equal("5", Received(second));

        static string Received(GeneratorDriver driver)
        {
            var code = driver.GetRunResult().Results[0].GeneratedSources.Single(source => source.HintName.Contains("istrict", StringComparison.Ordinal)).SourceText.ToString();
            return code.Split("\"district.report.yaml\", \"")[1].Split('"')[0].Split(' ')[StatutoryForm.All[1].FindCell("requests.received.total")!.Index];
        }
    }

    [Fact]
    public void Touching_a_report_writes_its_class_alone()
    {
        var changed = new MemoryFile(s_b.Path, SampleReport.WithWrongFigure.Replace("城市管理局", "水务局", StringComparison.Ordinal));

        AssertWritten(_first.ReplaceAdditionalText(s_b, changed).RunGenerators(_compilation, TestContext.Current.CancellationToken), "B");
    }

    [Fact]
    public void Touching_a_report_reads_it_alone()
    {
        var changed = new MemoryFile(s_b.Path, SampleReport.WithWrongFigure.Replace("城市管理局", "水务局", StringComparison.Ordinal));
        var second = _first.ReplaceAdditionalText(s_b, changed).RunGenerators(_compilation, TestContext.Current.CancellationToken);

        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Reasons(second, ReportGenerator.ReadStep));
        Assert.Equal(["A", "C"], Plans(_first).Intersect(Plans(second)).Select(plan => plan.Name));

        // The very reports, not only the same text read once more.
        static IEnumerable<(string Name, Report Report)> Plans(GeneratorDriver driver) => Outputs(driver, ReportGenerator.PlanStep).Select(output => (ClassPlan)output.Value).Select(plan => (plan.Name, plan.File.Report));
    }

    [Fact]
    public void Saving_a_report_unchanged_writes_nothing()
    {
        var second = _first.ReplaceAdditionalText(s_b, new MemoryFile(s_b.Path, s_b.Text!.ToString())).RunGenerators(_compilation, TestContext.Current.CancellationToken);

        Assert.Contains(IncrementalStepRunReason.Unchanged, Reasons(second, ReportGenerator.ReadStep));
        AssertWritten(second);
    }

    [Fact]
    public void Touching_last_years_report_writes_what_refers_to_it()
    {
        var earlier = new MemoryFile("/r/z.report.yaml", SampleReport.Clean.Replace("年度: 2021", "年度: 2020", StringComparison.Ordinal));
        var with = _first.AddAdditionalTexts([earlier]).RunGenerators(_compilation, TestContext.Current.CancellationToken);
        AssertPlanned(with, "A", "Z");
        AssertWritten(with, "Z");

        var touched = new MemoryFile(earlier.Path, earlier.Text! + "# 注释\n");
        var second = with.ReplaceAdditionalText(earlier, touched).RunGenerators(_compilation, TestContext.Current.CancellationToken);
        AssertPlanned(second, "A", "Z");
        AssertWritten(second);
    }

    [Fact]
    public void Touching_the_options_reads_again_and_writes_nothing()
    {
        var second = _first.WithUpdatedAnalyzerConfigOptions(MemoryOptions.Of(("build_property.Other", "1"))).RunGenerators(_compilation, TestContext.Current.CancellationToken);

        Assert.All(Reasons(second, ReportGenerator.ReadStep), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        AssertWritten(second);
    }

    /// <summary>Checks that just these classes were written, new or again.</summary>
    private static void AssertWritten(GeneratorDriver driver, params string[] classes) =>
        Assert.Equal(classes, Outputs(driver, ReportGenerator.WriteStep).Where(IsNew).Select(output => ((GeneratedClass)output.Value).HintName.Split('.')[0]).Order(StringComparer.Ordinal));

    private static void AssertPlanned(GeneratorDriver driver, params string[] classes) =>
        Assert.Equal(classes, Outputs(driver, ReportGenerator.PlanStep).Where(IsNew).Select(output => ((ClassPlan)output.Value).Name).Order(StringComparer.Ordinal));

    private static bool IsNew((object Value, IncrementalStepRunReason Reason) output) => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified;

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorDriver driver, string step) => Outputs(driver, step).Select(output => output.Reason);

    private static IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(GeneratorDriver driver, string step) =>
        driver.GetRunResult().Results.Single().TrackedSteps[step].SelectMany(run => run.Outputs);
}
