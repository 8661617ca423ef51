using ReportLint.Linting;
using ReportLint.Testing;

namespace ReportLint.MSBuild.Tests;

/// <summary>In one build the reports are read and checked once.</summary>
public sealed class SharedResultTests : IDisposable
{
    private const string Report = "reports/城市管理局.report.yaml";

    private readonly ScratchProject _project = new();
    private readonly BuildEngineWithObjects _engine = new();

    public SharedResultTests() => _project.Write(Report, SampleReport.Clean);

    public void Dispose() => _project.Dispose();

    [Fact]
    public void What_the_check_found_is_rendered()
    {
        Lint();
        var (key, found) = Assert.Single(_engine.Objects, known => known.Value is LintResult);

        // What is rendered is what was handed on: the test exchanges it for the result of another report.
        _engine.Objects[key] = Lint(SampleReport.Clean.Replace("城市管理局", "水务局", StringComparison.Ordinal), ((LintResult)found).Reports[0].Report.Source.FullPath);
        Render();

        Assert.Contains("水务局", _project.Read("bin/reports/城市管理局.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain(_engine.Objects, known => known.Value is LintResult);
    }

    [Fact]
    public void A_report_that_changed_in_between_is_read_again()
    {
        Lint();
        _project.WriteUnnoticed(Report, SampleReport.Clean.Replace("城市管理局", "城市治理局", StringComparison.Ordinal));
        Render();

        Assert.Contains("城市治理局", _project.Read("bin/reports/城市管理局.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_texts_are_compared_the_document_is_that_of_a_run_of_its_own()
    {
        _project.Write("reports/城市管理局.txt", "示例市东城示例区城市管理局2021年政府信息公开工作年度报告\n\n从前的正文\n");
        Lint();

        Assert.DoesNotContain(_engine.Objects, known => known.Value is LintResult);
    }

    private void Lint() => _project.Lint(_engine);

    private void Render() => _project.Render(_engine);

    private static LintResult Lint(string yaml, string path) => LintSnapshot.Check(new LintOptions { Today = new DateTime(2022, 1, 20) }, [ReportLint.Text.SourceText.FromString(path, yaml, path)]);
}
