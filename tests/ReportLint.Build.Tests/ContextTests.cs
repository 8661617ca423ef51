using System.Text;
using ReportLint.Testing;

namespace ReportLint.Build.Tests;

/// <summary>A project's reports are compared with the rest of the repository, whoever speaks.</summary>
public sealed class ContextTests : IDisposable
{
    private const string Other = "reports/2021/a.report.yaml";

    private readonly ScratchRepository _repository;

    public ContextTests(PackageUnderTest package)
    {
        _repository = new ScratchRepository(package);
        _repository.Write(".git/HEAD", "ref: refs/heads/main\n");
        _repository.WriteProject("app/app.csproj");
        _repository.Write("app/2022.report.yaml", SampleReport.NextYear);
        _repository.Write(Other, SampleReport.WithWrongFigure);
    }

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task Reports_outside_the_project_are_read_for_comparison()
    {
        (await _repository.BuildAsync("app")).AssertSucceeded();
        Assert.Contains("上年是2件", _repository.Read("app/bin/Debug/net10.0/2022.txt"), StringComparison.Ordinal);
        var assembly = File.ReadAllBytes(Path.Combine(_repository.Folder, "app/bin/Debug/net10.0/app.dll"));
        Assert.True(assembly.AsSpan().IndexOf(Encoding.Unicode.GetBytes("上年是2件")) >= 0);

        _repository.Write(Other, SampleReport.Change("年度: 2021", "年度: 2023"));
        (await _repository.RebuildAsync("app")).AssertFailed("app/2022.report.yaml(12,24,12,36): error RL4043");
        (await _repository.RebuildAsync("app", "-p:ReportLintHost=analyzer")).AssertFailed("app/2022.report.yaml(12,24): error RL4043");

        _repository.Write(Other, SampleReport.Clean);
        (await _repository.RebuildAsync("app", "-p:ReportLintHost=analyzer")).AssertSucceeded();
        (await _repository.RebuildAsync("app")).AssertSucceeded();
        (await _repository.RebuildAsync("app", "-p:EnableDefaultReportContextItems=false")).AssertFailed("app/2022.report.yaml(12,24,12,36): error RL4043");
    }
}
