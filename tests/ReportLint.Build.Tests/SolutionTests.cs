using ReportLint.Testing;

namespace ReportLint.Build.Tests;

public sealed class SolutionTests(PackageUnderTest package) : IDisposable
{
    private readonly ScratchRepository _repository = new(package);

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task Projects_built_side_by_side_keep_to_their_own_reports()
    {
        _repository.Write("all.slnx", """<Solution><Project Path="a/a.csproj" /><Project Path="b/b.csproj" /></Solution>""");
        foreach (var name in (string[])["a", "b"])
        {
            _repository.WriteProject($"{name}/{name}.csproj");
            _repository.Write($"{name}/reports/x.report.yaml", SampleReport.PublishedLate);
        }

        (await _repository.BuildAsync("-m:2")).AssertSucceeded("a/reports/x.report.yaml(4,7,4,17): warning RL6017", "b/reports/x.report.yaml(4,7,4,17): warning RL6017");
        Assert.Equal(["a/bin/Debug/net10.0/reports/x.txt", "b/bin/Debug/net10.0/reports/x.txt"], _repository.Documents);

        _repository.Write("a/reports/x.report.yaml", SampleReport.WithWrongFigure);
        (await _repository.RebuildAsync("-m:2")).AssertFailed("a/reports/x.report.yaml(28,20,28,21): error RL1000", "b/reports/x.report.yaml(4,7,4,17): warning RL6017");
    }
}
