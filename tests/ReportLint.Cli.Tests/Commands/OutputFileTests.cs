using System.Diagnostics;
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
    public void What_lies_outside_the_repository_is_neither_read_nor_written(params string[] args)
    {
        using var folder = new ScratchFolder().With(".git/HEAD", "").With("a.report.yaml", ScratchFolder.Good).With("../outside/secret.yaml", ScratchFolder.Warns.Replace("示例市乙局", "机密", StringComparison.Ordinal));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "x.report.yaml"), "../outside/secret.yaml");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "out.json"), "../outside/secret.yaml");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "folder"), "../outside");
        var run = folder.Run(args);
        Assert.NotEqual(0, run.ExitCode);
        Assert.DoesNotContain("机密", run.Out + run.Error, StringComparison.Ordinal);
        Assert.Equal(ScratchFolder.Warns.Replace("示例市乙局", "机密", StringComparison.Ordinal), folder.Read("../outside/secret.yaml"));
        Assert.Single(Directory.GetFiles(Path.Combine(folder.Path, "../outside")));
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
