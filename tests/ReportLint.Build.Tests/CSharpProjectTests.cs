using ReportLint.Testing;

namespace ReportLint.Build.Tests;

public sealed class CSharpProjectTests(PackageUnderTest package) : IDisposable
{
    private const string Report = "reports/2021/管理局.report.yaml";
    private const string Document = "bin/Debug/net10.0/reports/2021/管理局.txt";

    private readonly ScratchRepository _repository = new(package);

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task Fails_at_the_wrong_figure_and_passes_when_it_is_put_right()
    {
        _repository.WriteProject("app.csproj");
        _repository.Write(Report, SampleReport.WithWrongFigure);

        var failed = (await _repository.BuildAsync()).AssertFailed($"{Report}(28,20,28,21): error RL1000");
        Assert.StartsWith("“（一）予以公开”自然人列为5，应为3", Assert.Single(failed.Messages).Text, StringComparison.Ordinal);
        Assert.Empty(_repository.Documents);

        _repository.Write(Report, SampleReport.Clean);
        (await _repository.RebuildAsync()).AssertSucceeded();
        Assert.Equal([Document], _repository.Documents);
        Assert.StartsWith("示例市东城示例区城市管理局2021年政府信息公开工作年度报告", _repository.Read(Document), StringComparison.Ordinal);
        Assert.True(_repository.Exists("bin/Debug/net10.0/app.dll"));

        _repository.Write(Report, SampleReport.Change("[1, 0, 0, 0, 0, 0, 1]", "[1, 0, 0, 0, 0, 0, 1"));
        var broken = await _repository.RebuildAsync();
        Assert.Equal(1, broken.ExitCode);
        Assert.StartsWith($"{Report}(30,17,", broken.Said[0], StringComparison.Ordinal);
        Assert.EndsWith(": error RL0001", broken.Said[0], StringComparison.Ordinal);
        Assert.Contains("“]”", broken.Messages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Needs_nothing_but_the_package_added()
    {
        _repository.WriteProject("app.csproj", "Microsoft.NET.Sdk", "net10.0", "");
        _repository.Write(Report, SampleReport.WithWrongFigure);

        Assert.Equal(0, (await _repository.DotnetAsync("add", "package", "ReportLint", "--version", package.Version)).ExitCode);
        Assert.Contains("<PrivateAssets>all</PrivateAssets>", _repository.Read("app.csproj"), StringComparison.Ordinal);

        (await _repository.RebuildAsync()).AssertFailed($"{Report}(28,20,28,21): error RL1000");
    }
}
