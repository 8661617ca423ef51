using ReportLint.Testing;

namespace ReportLint.Build.Tests;

public sealed class MultiTargetingTests : IDisposable
{
    private const string Report = "lib/reports/2021/a.report.yaml";
    private const string Late = Report + "(4,7,4,17): warning RL6017";
    private const string Wrong = Report + "(28,20,28,21): error RL1000";
    private const string Document = "lib/bin/Debug/reports/2021/a.txt";

    private readonly ScratchRepository _repository;

    public MultiTargetingTests(PackageUnderTest package)
    {
        _repository = new ScratchRepository(package);
        _repository.WriteProject("lib/lib.csproj", "net10.0;netstandard2.0");
        _repository.WriteProject("app/app.csproj", "Microsoft.NET.Sdk", "net10.0", """<ItemGroup><ProjectReference Include="../lib/lib.csproj" /></ItemGroup>""");
        _repository.Write("all.slnx", """<Solution><Project Path="app/app.csproj" /><Project Path="lib/lib.csproj" /></Solution>""");
    }

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task Every_finding_appears_once_and_every_text_is_written_once()
    {
        _repository.Write(Report, SampleReport.PublishedLate);

        (await _repository.BuildAsync("lib")).AssertSucceeded(Late);
        Assert.Equal([Document], _repository.Documents);
        (await _repository.RebuildAsync("lib", "-f", "net10.0")).AssertSucceeded(Late);
        (await _repository.BuildAsync("app")).AssertSucceeded(Late);
        (await _repository.RebuildAsync("all.slnx", "-m")).AssertSucceeded(Late);
        Assert.Equal([Document], _repository.Documents);

        (await _repository.RunAsync("clean", "lib")).AssertSucceeded();
        Assert.Empty(_repository.Documents);
        Assert.Empty(_repository.FilesEndingWith(".state"));

        (await _repository.RebuildAsync("lib", "-f", "net10.0", "-o", "out")).AssertSucceeded(Late);
        Assert.Equal(["out/reports/2021/a.txt"], _repository.Documents);
    }

    [Fact]
    public async Task A_wrong_figure_fails_every_way_to_build_it()
    {
        _repository.Write(Report, SampleReport.WithWrongFigure);

        (await _repository.BuildAsync("all.slnx", "-m")).AssertFailed(Wrong);
        (await _repository.RebuildAsync("lib")).AssertFailed(Wrong);
        (await _repository.RebuildAsync("lib", "-f", "netstandard2.0")).AssertFailed(Wrong);
        (await _repository.RebuildAsync("app")).AssertFailed(Wrong);
        Assert.Empty(_repository.FilesEndingWith("lib.dll"));
    }
}
