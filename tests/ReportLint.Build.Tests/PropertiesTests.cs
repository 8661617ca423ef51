using ReportLint.Testing;

namespace ReportLint.Build.Tests;

public sealed class PropertiesTests : IDisposable
{
    private const string Wrong = "reports/a.report.yaml(28,20,28,21): error RL1000";
    private const string Late = "reports/a.report.yaml(4,7,4,17): warning RL6017";

    private readonly ScratchRepository _repository;

    public PropertiesTests(PackageUnderTest package)
    {
        _repository = new ScratchRepository(package);
        _repository.WriteYamlOnlyProject("reports.csproj");
    }

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task The_language_is_the_one_asked_for()
    {
        _repository.Write("reports/a.report.yaml", SampleReport.WithWrongFigure);

        var english = (await _repository.BuildAsync("-p:ReportLintLanguage=en")).AssertFailed(Wrong);
        Assert.Contains("should be 3", english.Messages[0].Text, StringComparison.Ordinal);
        var chinese = (await _repository.RebuildAsync()).AssertFailed(Wrong);
        Assert.Contains("应为3", chinese.Messages[0].Text, StringComparison.Ordinal);

        var unknown = Assert.Single((await _repository.RebuildAsync("-p:ReportLintLanguage=fr")).Messages);
        Assert.Equal("error", unknown.Kind);
        Assert.Contains("ReportLintLanguage", unknown.Text, StringComparison.Ordinal);
        Assert.Contains("zh-CN, en", unknown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_of_the_baseline_are_not_reported_again()
    {
        const string Entry = " | RL1000 | requests.outcomes.granted.natural-person | 5 | 3\n";
        _repository.Write("reports/a.report.yaml", SampleReport.WithWrongFigure);
        (await _repository.BuildAsync()).AssertFailed(Wrong);

        _repository.Write("reportlint.baseline", "reports/a.report.yaml" + Entry);
        (await _repository.RebuildAsync()).AssertSucceeded();
        (await _repository.RebuildAsync("-p:ReportLintBaseline=none")).AssertFailed(Wrong);

        _repository.Write("old/known.txt", "../reports/a.report.yaml" + Entry);
        _repository.Write("reportlint.baseline", "");
        (await _repository.RebuildAsync()).AssertFailed(Wrong);
        (await _repository.RebuildAsync("-p:ReportLintBaseline=old/known.txt")).AssertSucceeded();
    }

    [Fact]
    public async Task Documents_are_written_unless_the_project_says_none()
    {
        _repository.Write("reports/a.report.yaml", SampleReport.PublishedLate);
        (await _repository.BuildAsync("-p:ReportLintRender=none")).AssertSucceeded(Late);
        Assert.Empty(_repository.Documents);

        (await _repository.RebuildAsync()).AssertSucceeded(Late);
        Assert.Equal(["bin/Debug/net10.0/reports/a.txt"], _repository.Documents);

        (await _repository.RebuildAsync("-p:ReportLintRender=none")).AssertSucceeded(Late);
        Assert.Empty(_repository.Documents);

        (await _repository.RebuildAsync("-p:ReportLintOutputPath=published")).AssertSucceeded(Late);
        Assert.Equal(["published/reports/a.txt"], _repository.Documents);

        var unknown = Assert.Single((await _repository.RebuildAsync("-p:ReportLintRender=pdf")).Messages, message => string.Equals(message.Kind, "error", StringComparison.Ordinal));
        Assert.Contains("ReportLintRender", unknown.Text, StringComparison.Ordinal);
        Assert.Contains("“pdf”", unknown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_checked_when_disabled_and_in_design_time_builds()
    {
        _repository.Write("reports/a.report.yaml", SampleReport.WithWrongFigure);

        (await _repository.BuildAsync("-p:DesignTimeBuild=true")).AssertSucceeded();
        (await _repository.RebuildAsync("-p:ReportLintEnabled=false")).AssertSucceeded();
        Assert.Empty(_repository.Documents);
        Assert.Empty(_repository.FilesEndingWith(".state"));

        (await _repository.RebuildAsync()).AssertFailed(Wrong);
    }

    [Fact]
    public async Task A_report_may_be_taken_out_and_another_put_in()
    {
        _repository.WriteYamlOnlyProject("project/reports.csproj", content: """
            <ItemGroup>
              <ReportFile Remove="drafts/**" />
              <ReportFile Include="../elsewhere/*.yaml" />
            </ItemGroup>
            """);
        _repository.Write("project/drafts/a.report.yaml", SampleReport.WithWrongFigure);
        _repository.Write("project/node_modules/b.report.yaml", SampleReport.WithWrongFigure);
        _repository.Write("project/.hidden/c.report.yaml", SampleReport.WithWrongFigure);
        _repository.Write("elsewhere/d.yaml", SampleReport.PublishedLate);

        (await _repository.BuildAsync("project")).AssertSucceeded("elsewhere/d.yaml(4,7,4,17): warning RL6017");
        Assert.Equal(["project/bin/Debug/net10.0/d.yaml.txt"], _repository.Documents);

        (await _repository.RebuildAsync("project", "-p:EnableDefaultReportFileItems=false")).AssertSucceeded("elsewhere/d.yaml(4,7,4,17): warning RL6017");
    }
}
