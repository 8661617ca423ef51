namespace ReportLint.Cli.Tests.Commands;

public sealed class CacheOptionTests : IDisposable
{
    private static readonly string[] s_formats = ["text", "json", "sarif", "github", "junit", "markdown"];

    private readonly ScratchFolder _folder = new ScratchFolder(wantsWholeReports: true)
        .With("2021/甲.report.yaml", ScratchFolder.Warns)
        .With("2021/乙.report.yaml", ScratchFolder.Wrong)
        .With("2021/丙.report.yaml", ScratchFolder.Claims);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_format_says_the_same_of_kept_results()
    {
        Assert.Equal(1, _folder.Run("check", "--cache", "kept").ExitCode);
        var kept = Assert.Single(Directory.GetFiles(Path.Combine(_folder.Path, "kept")));
        var before = File.ReadAllBytes(kept);
        foreach (var format in s_formats)
            Assert.Equal(_folder.Run("check", "--format", format), _folder.Run("check", "--format", format, "--cache", "kept"));
        // Nothing changed, so nothing is written.
        Assert.Equal(before, File.ReadAllBytes(kept));

        _folder.With("2021/乙.report.yaml", ScratchFolder.Good);
        foreach (var format in s_formats)
            Assert.Equal(_folder.Run("check", "--format", format, "--claims"), _folder.Run("check", "--format", format, "--claims", "--cache", "kept"));
        Assert.NotEqual(before, File.ReadAllBytes(kept));
    }

    [Fact]
    public void Other_paths_have_results_of_their_own_and_a_cache_that_cannot_be_written_is_said()
    {
        _folder.Run("check", "--cache", "kept");
        _folder.Run("check", "2021/甲.report.yaml", "--cache", "kept");
        Assert.Equal(2, Directory.GetFiles(Path.Combine(_folder.Path, "kept")).Length);

        _folder.With("file", "x");
        var run = _folder.Run("check", "--cache", "file");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("结果没有记下", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, _folder.Run("check", "--cache").ExitCode);
    }
}
