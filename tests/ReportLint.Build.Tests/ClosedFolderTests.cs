using ReportLint.Testing;

namespace ReportLint.Build.Tests;

/// <summary>MSBuild's own globs pass over folders that may not be listed; a build says so, whether or not they left any report.</summary>
public sealed class ClosedFolderTests(PackageUnderTest package) : IDisposable
{
    private const string Closed = "reports";

    private readonly ScratchRepository _repository = new(package);

    public static bool IsUnix => !OperatingSystem.IsWindows();

    public void Dispose() => _repository.Dispose();

    [Fact(Skip = "There are no such permissions.", SkipUnless = nameof(IsUnix))]
    public async Task A_folder_that_may_not_be_listed_fails_the_build_even_where_no_other_report_is()
    {
        _repository.WriteYamlOnlyProject("reports.csproj");
        _repository.Write(Closed + "/a.report.yaml", SampleReport.Clean);
        (await _repository.BuildAsync()).AssertSucceeded();

        await AssertSaidAsync();
        _repository.Write("b.report.yaml", SampleReport.Clean);
        await AssertSaidAsync();

        _repository.Delete("b.report.yaml");
        (await BuildClosedAsync("-p:ReportLintEnabled=false")).AssertSucceeded();
        (await BuildClosedAsync("-p:EnableDefaultReportFileItems=false")).AssertSucceeded();
    }

    private async Task AssertSaidAsync()
    {
        var run = await BuildClosedAsync();
        Assert.NotEqual(0, run.ExitCode);
        Assert.Single(run.Messages, message => message.Text.Contains("reports里的文件（没有权限），其中的报告没有检查", StringComparison.Ordinal));
    }

    private async Task<BuildOutput> BuildClosedAsync(params string[] arguments)
    {
        _repository.Close(Closed, isClosed: true);
        try
        {
            return await _repository.RebuildAsOrdinaryUserAsync(arguments);
        }
        finally
        {
            _repository.Close(Closed, isClosed: false);
        }
    }
}
