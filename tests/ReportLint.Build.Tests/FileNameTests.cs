using ReportLint.Testing;

namespace ReportLint.Build.Tests;

public sealed class FileNameTests(PackageUnderTest package) : IDisposable
{
    private readonly ScratchRepository _repository = new(package);

    public void Dispose() => _repository.Dispose();

    [Theory]
    [InlineData("示例 仓库/报告 2021/东城 管理局.report.yaml")]
    [InlineData("Q&A (1)/100% of %25;x/{0} {'b' @(c)$(d).report.yaml")]
    public async Task Unusual_names_are_printed_written_and_cleaned_as_they_are(string report)
    {
        var folder = report[..report.IndexOf('/', StringComparison.Ordinal)];
        var document = $"{folder}/bin/Debug/net10.0/{report[(folder.Length + 1)..].Replace(".report.yaml", ".txt", StringComparison.Ordinal)}";
        _repository.WriteYamlOnlyProject($"{folder}/reports.csproj");
        _repository.Write(report, SampleReport.Change("单位类型: 部门", "单位类型: '{0} 100%25 {x}'"));
        var failed = await _repository.BuildAsync(folder);
        Assert.Contains("{0} 100%25 {x}", Assert.Single(failed.AssertFailed($"{report}(3,7,3,23): error RL0003").Messages).Text, StringComparison.Ordinal);

        _repository.Write(report, SampleReport.Clean);
        (await _repository.RebuildAsync(folder)).AssertSucceeded();
        Assert.Equal([document], _repository.Documents);

        (await _repository.RunAsync("clean", folder)).AssertSucceeded();
        Assert.Empty(_repository.Documents);
        Assert.Empty(_repository.FilesEndingWith(".state"));
    }
}
