namespace ReportLint.Cli.Tests.Commands;

/// <summary>What is asked about is seen in its repository.</summary>
public sealed class RepositoryTests : IDisposable
{
    private const string Next = "年度: 2022\n单位: 示例市示例局\n总体情况: 去年{{上年.新收.总计}}件\n主动公开: {未列: 0, 行政许可: [\"7\"]}\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n";

    private readonly ScratchFolder _folder = new ScratchFolder().With(".git/HEAD", "").With("2021/a.report.yaml", ScratchFolder.Good).With("2021/b.report.yaml", ScratchFolder.Wrong).With("2022/a.report.yaml", Next);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "2022/a.report.yaml")]
    [InlineData("", "2022")]
    [InlineData("", "2022/*.report.yaml")]
    [InlineData("2022", "a.report.yaml")]
    [InlineData("2022", "")]
    public void A_file_or_folder_is_compared_with_the_rest_of_the_repository(string from, string path)
    {
        var run = CliRun.In(Path.Combine(_folder.Path, from), ["check", .. path.Length == 0 ? Array.Empty<string>() : [path]]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("检查了1份报告：0个错误，1个警告", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void So_it_is_rendered_fixed_and_recorded()
    {
        Assert.Contains("去年0件", _folder.Run("render", "2022/a.report.yaml").Out, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("baseline", "2022/a.report.yaml").ExitCode);
        Assert.DoesNotContain("RL4043", _folder.Read("reportlint.baseline"), StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("fix", "--no-baseline", "2022/a.report.yaml").ExitCode);
        Assert.Equal(ScratchFolder.Wrong, _folder.Read("2021/b.report.yaml"));
    }

    [Fact]
    public void Without_a_repository_the_working_folder_counts()
    {
        Directory.Delete(Path.Combine(_folder.Path, ".git"), recursive: true);
        Assert.Equal(0, _folder.Run("check", "2022/a.report.yaml").ExitCode);
        Assert.Equal(1, CliRun.In(Path.Combine(_folder.Path, "2022"), "check", "a.report.yaml").ExitCode);
    }
}
