using ReportLint.Testing;

namespace ReportLint.Build.Tests;

public sealed class YamlOnlyTests(PackageUnderTest package) : IDisposable
{
    private const string Report = "reports/2021/a.report.yaml";

    private readonly ScratchRepository _repository = new(package);

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task A_repository_without_CSharp_is_checked_rendered_and_cleaned()
    {
        _repository.WriteYamlOnlyProject("reports.csproj");
        _repository.Write(Report, SampleReport.WithWrongFigure);
        (await _repository.BuildAsync()).AssertFailed($"{Report}(28,20,28,21): error RL1000");

        (await _repository.RunAsync("clean")).AssertSucceeded();
        Assert.Empty(_repository.FilesEndingWith(".state"));

        _repository.Write(Report, SampleReport.Clean);
        (await _repository.RebuildAsync()).AssertSucceeded();
        Assert.Equal(["bin/Debug/net10.0/reports/2021/a.txt"], _repository.Documents);

        (await _repository.RunAsync("clean")).AssertSucceeded();
        Assert.Empty(_repository.Documents);
        Assert.Empty(_repository.FilesEndingWith(".state"));
    }

    [Fact]
    public async Task Several_frameworks_make_no_difference()
    {
        _repository.WriteYamlOnlyProject("reports.csproj", "net10.0;netstandard2.0");
        _repository.Write(Report, SampleReport.PublishedLate);

        (await _repository.BuildAsync()).AssertSucceeded($"{Report}(4,7,4,17): warning RL6017");

        Assert.Equal(["bin/Debug/reports/2021/a.txt"], _repository.Documents);
    }
}
