using System.Diagnostics;
using ReportLint.Documents.Site;
using ReportLint.Files;

namespace ReportLint.Cli.Tests.Commands;

/// <summary>Where commands write, and where they don't.</summary>
public sealed class OutputFileTests
{
    public static bool IsUnix => !OperatingSystem.IsWindows();

    [Theory]
    [InlineData("check", "--format", "json=a.report.yaml")]
    [InlineData("check", "--format", "markdown=.editorconfig")]
    [InlineData("check", "--format", "sarif=reportlint.baseline")]
    [InlineData("baseline", "--output", "a.report.yaml")]
    [InlineData("baseline", "--output", "读我.txt")]
    [InlineData("render", "-o", ".")]
    public void No_output_goes_over_a_report_configuration_or_somebody_elses_file(params string[] args)
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Warns).With("读我.txt", "我的\n笔记\n").With("a.txt", "我的\n").With(".editorconfig", "").With("reportlint.baseline", "");
        var before = folder.Snapshot();
        var run = folder.Run(args);
        Assert.Equal((2, true), (run.ExitCode, run.Error.Length > 0));
        Assert.Equal(before, folder.Snapshot());
    }

    [Fact(Skip = "Windows has no pipes with names in folders.", SkipUnless = nameof(IsUnix))]
    public void A_pipe_called_like_a_report_is_a_finding_and_no_wait()
    {
        using var folder = new ScratchFolder().With("good.report.yaml", ScratchFolder.Good);
        Make(folder, "mkfifo", "x.report.yaml");
        foreach (var args in (string[][])[["check"], ["check", "x.report.yaml"], ["fix"], ["render", "x.report.yaml"]])
            Assert.NotEqual(0, folder.Run(args).ExitCode);
        Assert.Contains("管道", folder.Run("check").Out, StringComparison.Ordinal);
    }

    [Theory(Skip = "Windows has no such devices.", SkipUnless = nameof(IsUnix))]
    [InlineData("/dev/null", 0)]
    [InlineData("/dev/stdout", 0)]
    [InlineData("/dev/stderr", 0)]
    [InlineData("/dev/full", 2)]
    public void Devices_are_written_to(string device, int exitCode)
    {
        if (!File.Exists(device))
            return;
        using var folder = new ScratchFolder().With("good.report.yaml", ScratchFolder.Good);
        var run = ToolProcess.Run(ToolProcess.Command(folder.Path, "check", "--format", "json=" + device));
        Assert.Equal(exitCode, run.ExitCode);
        Assert.DoesNotContain("内部错误", run.Error, StringComparison.Ordinal);
        if (device.EndsWith("out", StringComparison.Ordinal))
            Assert.Contains("\"version\": 1", run.Out, StringComparison.Ordinal);
        Assert.Equal(["good.report.yaml"], folder.Snapshot().Keys);
    }

    [Theory(Skip = "Windows has no links for everybody.", SkipUnless = nameof(IsUnix))]
    [InlineData("fix")]
    [InlineData("format")]
    [InlineData("check", "--format", "json=out.json")]
    [InlineData("render", "a.report.yaml", "-o", "folder")]
    [InlineData("render", "a.report.yaml", "-o", "folder/new")]
    [InlineData("site", "a.report.yaml", "-o", "folder/site")]
    [InlineData("export", "a.report.yaml", "-f", "parquet", "--partition-by-year", "-o", "folder/data")]
    [InlineData("export", "a.report.yaml", "-f", "xlsx", "-o", "folder/data.xlsx")]
    [InlineData("check", "a.report.yaml", "--fail-on", "none", "--cache", "folder/cache")]
    [InlineData("check", "a.report.yaml", "--format", "json=folder/new/out.json")]
    [InlineData("baseline", "-o", "folder/reportlint.baseline")]
    [InlineData("init", "folder/new.report.yaml", "--kind", "部门", "--year", "2021")]
    [InlineData("init", "--all-from", ".", "-o", "folder/next")]
    [InlineData("import", "报告.txt", "-o", "folder/in")]
    public void What_lies_outside_the_repository_is_neither_read_nor_written(params string[] args)
    {
        using var folder = new ScratchFolder().With(".git/HEAD", "").With("a.report.yaml", ScratchFolder.Warns).With("../outside/secret.yaml", ScratchFolder.Warns.Replace("示例市乙局", "机密", StringComparison.Ordinal));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "x.report.yaml"), "../outside/secret.yaml");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "out.json"), "../outside/secret.yaml");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "folder"), "../outside");
        folder.With("报告.txt", folder.Run("render", "a.report.yaml").Out);
        var run = folder.Run(args);
        Assert.True(run.ExitCode != 0 || args.Contains("--cache", StringComparer.Ordinal));
        Assert.Contains(args.Length > 1 ? "链接指到了仓库外面" : "", run.Out + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("机密", run.Out + run.Error, StringComparison.Ordinal);
        Assert.Equal(ScratchFolder.Warns.Replace("示例市乙局", "机密", StringComparison.Ordinal), folder.Read("../outside/secret.yaml"));
        Assert.Single(Directory.GetFileSystemEntries(Path.Combine(folder.Path, "../outside")));

        // Another repository that a link leads to is outside as well.
        folder.With("../outside/.git/HEAD", "");
        run = folder.Run(args);
        Assert.Contains(args.Length > 1 ? "链接指到了仓库外面" : "", run.Out + run.Error, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFileSystemEntries(Path.Combine(folder.Path, "../outside")).Length);
    }

    [Fact(Skip = "Windows has no links for everybody.", SkipUnless = nameof(IsUnix))]
    public void Pages_that_are_gone_are_not_removed_behind_a_link()
    {
        using var folder = new ScratchFolder().With(".git/HEAD", "").With("a.report.yaml", ScratchFolder.Good).With("../outside/precious.html", "贵重");
        Assert.Equal(0, folder.Run("site", "-o", "site").ExitCode);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "site", "old"), "../../outside");
        File.AppendAllText(Path.Combine(folder.Path, "site", SiteMap.Manifest), "old/precious.html\n");
        Assert.Equal(2, folder.Run("site", "-o", "site").ExitCode);
        Assert.Equal("贵重", folder.Read("../outside/precious.html"));
    }

    [Theory(Skip = "Windows has no links for everybody.", SkipUnless = nameof(IsUnix))]
    [InlineData("a.report.yaml", "check", "--format", "json=h.json")]
    [InlineData("a.report.yaml", "check", "b.report.yaml", "--format", "sarif=h.json")]
    [InlineData("a.report.yaml", "export", "-o", "h.json")]
    [InlineData("a.report.yaml", "export", "b.report.yaml", "-f", "xlsx", "-o", "h.json")]
    [InlineData("a.report.yaml", "baseline", "--output", "h.json")]
    [InlineData("a.report.yaml", "diff", "a.report.yaml", "b.report.yaml", "--format", "json=h.json")]
    [InlineData(".editorconfig", "check", "--format", "json=h.json")]
    [InlineData(".editorconfig", "baseline", "--output", "h.json")]
    [InlineData("../.editorconfig", "check", "--format", "json=h.json")]
    [InlineData("reportlint.baseline", "check", "--format", "json=h.json")]
    [InlineData("../elsewhere/x.report.yaml", "check", "../elsewhere", "--format", "json=h.json")]
    public void No_output_goes_over_a_source_by_another_name(string source, params string[] args)
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Warns).With("b.report.yaml", ScratchFolder.Good).With(".editorconfig", "").With("reportlint.baseline", "").With("../elsewhere/x.report.yaml", ScratchFolder.Good);
        Make(folder, "ln", source, "h.json");
        var before = folder.Read(source);
        var run = folder.Run(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("h.json", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Read(source));
    }

    [Fact(Skip = "Windows has no links for everybody.", SkipUnless = nameof(IsUnix))]
    public void An_output_with_several_names_is_written_under_all_of_them()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good).With("last.json", "x");
        Make(folder, "ln", "last.json", "out.json");
        Assert.Equal(0, folder.Run("check", "--format", "json=out.json").ExitCode);
        Assert.Equal(folder.Read("out.json"), folder.Read("last.json"));
    }

    [Theory]
    [InlineData("check", "报告.yaml", "--format", "json=报告.yaml")]
    [InlineData("export", "报告.yaml", "-o", "报告.yaml")]
    [InlineData("check", "--baseline", "旧.txt", "--format", "json=旧.txt")]
    public void What_is_read_under_a_name_of_its_own_is_not_written_over(params string[] args)
    {
        using var folder = new ScratchFolder().With("报告.yaml", ScratchFolder.Warns).With("旧.txt", "");
        var before = folder.Snapshot();
        Assert.Equal(2, folder.Run(args).ExitCode);
        Assert.Equal(before, folder.Snapshot());
    }

    [Fact(Skip = "Windows has no links for everybody.", SkipUnless = nameof(IsUnix))]
    public void A_baseline_behind_a_link_is_written_where_it_is()
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Warns).With("real/b", "");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "reportlint.baseline"), "real/b");
        Assert.Equal(0, folder.Run("baseline").ExitCode);
        Assert.Equal("real/b", new FileInfo(Path.Combine(folder.Path, "reportlint.baseline")).LinkTarget);
        Assert.Contains("RL0008", folder.Read("real/b"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_name_is_a_name()
    {
        var name = new string('局', 80);
        using var folder = new ScratchFolder().With(name + ".report.yaml", ScratchFolder.Warns);
        Assert.Equal(0, folder.Run("fix").ExitCode);
        Assert.Equal(0, folder.Run("format").ExitCode);
        Assert.Equal(0, folder.Run("render", "-o", "out").ExitCode);
        Assert.True(File.Exists(Path.Combine(folder.Path, "out", name + ".txt")));
    }

    private static void Make(ScratchFolder folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(ProgramPath.Find(program, Environment.GetEnvironmentVariable("PATH"), folder.Path)!, arguments) { WorkingDirectory = folder.Path })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
