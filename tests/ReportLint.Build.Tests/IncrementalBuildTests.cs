using ReportLint.Testing;

namespace ReportLint.Build.Tests;

public sealed class IncrementalBuildTests : IDisposable
{
    private const string Late = "(4,7,4,17): warning RL6017";

    private readonly ScratchRepository _repository;

    public IncrementalBuildTests(PackageUnderTest package)
    {
        _repository = new ScratchRepository(package);
        _repository.WriteYamlOnlyProject("reports.csproj");
        _repository.Write("reports/a.report.yaml", SampleReport.PublishedLate);
    }

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task An_up_to_date_build_writes_nothing_and_still_shows_the_warnings()
    {
        (await _repository.BuildAsync()).AssertSucceeded("reports/a.report.yaml" + Late);
        string[] files = [.. _repository.Documents, .. _repository.FilesEndingWith(".state")];
        Assert.Equal(3, files.Length);
        var times = files.Select(_repository.TimeOf).ToList();

        var again = (await _repository.RebuildAsync()).AssertSucceeded("reports/a.report.yaml" + Late);

        Assert.Equal("“发布日期”是2022-02-26，晚于规定的1月31日", Assert.Single(again.Messages).Text);
        Assert.Equal(times, files.Select(_repository.TimeOf).ToList());
    }

    [Fact]
    public async Task Reports_come_go_and_change_their_names_between_builds()
    {
        (await _repository.BuildAsync()).AssertSucceeded("reports/a.report.yaml" + Late);

        _repository.Write("reports/2021/b.report.yaml", SampleReport.PublishedLate.Replace("管理局", "管理一局", StringComparison.Ordinal));
        (await _repository.RebuildAsync()).AssertSucceeded("reports/2021/b.report.yaml" + Late, "reports/a.report.yaml" + Late);
        Assert.Equal(["bin/Debug/net10.0/reports/2021/b.txt", "bin/Debug/net10.0/reports/a.txt"], _repository.Documents);

        _repository.Move("reports/2021/b.report.yaml", "reports/2021/c.report.yaml");
        (await _repository.RebuildAsync()).AssertSucceeded("reports/2021/c.report.yaml" + Late, "reports/a.report.yaml" + Late);
        Assert.Equal(["bin/Debug/net10.0/reports/2021/c.txt", "bin/Debug/net10.0/reports/a.txt"], _repository.Documents);

        _repository.Delete("reports/a.report.yaml");
        (await _repository.RebuildAsync()).AssertSucceeded("reports/2021/c.report.yaml" + Late);
        Assert.Equal(["bin/Debug/net10.0/reports/2021/c.txt"], _repository.Documents);

        _repository.Delete("reports/2021/c.report.yaml");
        (await _repository.RebuildAsync()).AssertSucceeded();
        Assert.Empty(_repository.Documents);
    }

    [Fact]
    public async Task A_change_of_editorconfig_is_honoured_by_the_next_build()
    {
        _repository.Write(".editorconfig", "[*.report.yaml]\nreportlint.RL6017.severity = none\n");
        (await _repository.BuildAsync()).AssertSucceeded();

        _repository.Write("reports/.editorconfig", "[*.report.yaml]\nreportlint.deadline-department.severity = error\n");
        (await _repository.RebuildAsync()).AssertFailed("reports/a.report.yaml(4,7,4,17): error RL6017");

        _repository.Write("reports/.editorconfig", "[*.report.yaml]\nreportlint.RL6017.severity = info\n");
        (await _repository.RebuildAsync()).AssertSucceeded("reports/a.report.yaml(4,7,4,17): message RL6017");

        _repository.Write("reports/.editorconfig", "[*.report.yaml]\nreportlint.RL6017.severity = eror\n");
        var misspelt = await _repository.RebuildAsync();
        Assert.Equal(1, misspelt.ExitCode);
        Assert.Contains("reports/.editorconfig(2,30,2,34): error RL0024", misspelt.Said, StringComparer.Ordinal);

        _repository.Delete("reports/.editorconfig");
        (await _repository.RebuildAsync()).AssertSucceeded();

        _repository.Delete(".editorconfig");
        (await _repository.RebuildAsync()).AssertSucceeded("reports/a.report.yaml" + Late);
    }
}
