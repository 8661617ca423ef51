using ReportLint.Files;

namespace ReportLint.Cli.Tests;

/// <summary>What the process around the tool may be like.</summary>
public sealed class ProcessTests
{
    public static bool IsUnix => !OperatingSystem.IsWindows();

    [Theory]
    [InlineData("--version", 0)]
    [InlineData("--help", 0)]
    [InlineData("check", 0)]
    [InlineData("rules", 0)]
    [InlineData("chek", 2)]
    public void Invariant_globalization_is_no_trouble(string argument, int exitCode)
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good);
        var start = ToolProcess.Command(folder.Path, argument);
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        var run = ToolProcess.Run(start);
        Assert.Equal((exitCode, ""), (run.ExitCode, exitCode == 0 ? run.Error : ""));
        start = ToolProcess.Command(folder.Path, "check");
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        start.Environment["LC_ALL"] = "en_US.UTF-8";
        Assert.StartsWith("Checked 1 report", ToolProcess.Run(start).Out, StringComparison.Ordinal);
    }

    [Theory(Skip = "There is no such shell.", SkipUnless = nameof(IsUnix))]
    [InlineData("mkdir gone && cd gone && rmdir ../gone && \"$0\" \"$1\" check", "当前文件夹已经不在")]
    [InlineData("\"$0\" \"$1\" check >/dev/full", "无法写到标准输出：磁盘已满")]
    [InlineData("\"$0\" \"$1\" rules >/dev/full", "无法写到标准输出：磁盘已满")]
    [InlineData("\"$0\" \"$1\" export >/dev/full", "无法写到标准输出：磁盘已满")]
    [InlineData("\"$0\" \"$1\" export >&-", "无法写到标准输出：它已经关闭")]
    [InlineData("\"$0\" \"$1\" check nosuch 2>/dev/full", "")]
    [InlineData("\"$0\" \"$1\" check nosuch 2>&-", "")]
    [InlineData("\"$0\" \"$1\" check >/dev/full 2>&1", "")]
    [InlineData("\"$0\" \"$1\" export >&- 2>&-", "")]
    [InlineData("\"$0\" \"$1\" check <&- >&- 2>&-", "")]
    public void What_the_shell_does_is_said_and_no_defect(string script, string expected)
    {
        if (!File.Exists("/dev/full"))
            return;
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good);
        var run = Shell(folder, script);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("请报告", run.Error, StringComparison.Ordinal);
    }

    [Fact(Skip = "There is no such shell.", SkipUnless = nameof(IsUnix))]
    public void A_closed_output_is_no_defect() => AssertNoDefect("\"$0\" \"$1\" check >&-");

    [Fact(Skip = "There is no such shell.", SkipUnless = nameof(IsUnix))]
    public void A_closed_input_is_an_empty_one()
    {
        AssertNoDefect("\"$0\" \"$1\" lsp <&-");
        AssertNoDefect("\"$0\" \"$1\" import - <&-");
    }

    [Fact(Skip = "There is no such shell.", SkipUnless = nameof(IsUnix))]
    public void A_reader_that_has_gone_is_no_defect() => AssertNoDefect("\"$0\" \"$1\" rules | true");

    [Fact(Skip = "There are no such permissions.", SkipUnless = nameof(IsUnix))]
    public void A_folder_that_may_not_be_listed_is_said_and_fails()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new ScratchFolder().With("good.report.yaml", ScratchFolder.Good).With("secret/wrong.report.yaml", ScratchFolder.Wrong);
        var secret = Path.Combine(folder.Path, "secret");
        File.SetUnixFileMode(Path.GetDirectoryName(folder.Path)!, (UnixFileMode)0x1ED);
        File.SetUnixFileMode(secret, UnixFileMode.None);
        try
        {
            // To the superuser no folder is closed: the tool runs as somebody else.
            var run = Shell(folder, Environment.IsPrivilegedProcess ? "exec setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/tmp \"$0\" \"$1\" check" : "\"$0\" \"$1\" check");
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("无法列出文件夹secret里的文件（没有权限）", run.Error, StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(secret, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact(Skip = "There are no such permissions.", SkipUnless = nameof(IsUnix))]
    public void No_command_passes_over_a_folder_that_may_not_be_listed()
    {
        if (OperatingSystem.IsWindows())
            return;
        string[] commands =
        [
            "check", "check a.report.yaml", "check --format json=out/x.json", "render", "export", "fix", "format", "baseline", "link", "status", "site -o out/site", "import .", "diff old new", "diff HEAD",
            "init --all-from . -o out/next", "init out/b.report.yaml --from a.report.yaml --kind 部门",
        ];
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good).With("old/a.report.yaml", ScratchFolder.Good).With("old/secret/wrong.report.yaml", ScratchFolder.Wrong)
            .With("new/a.report.yaml", ScratchFolder.Good).With("new/secret/wrong.report.yaml", ScratchFolder.Warns).With("a.txt", "x").With("out/x", "");
        const UnixFileMode Everybody = (UnixFileMode)0x1ED;
        const UnixFileMode PassingOnly = (UnixFileMode)0x1C9;
        File.SetUnixFileMode(Path.GetDirectoryName(folder.Path)!, Everybody);
        File.SetUnixFileMode(Path.Combine(folder.Path, "out"), Everybody | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite);
        var git = Shell(folder, "git init -q && git add . && git -c user.name=x -c user.email=x@x commit -q -m x");
        Assert.Equal(0, git.ExitCode);
        foreach (var secret in (string[])["old/secret", "new/secret"])
            File.SetUnixFileMode(Path.Combine(folder.Path, secret), Environment.IsPrivilegedProcess ? PassingOnly : UnixFileMode.UserExecute);
        try
        {
            var prefix = Environment.IsPrivilegedProcess ? "setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/tmp GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*' " : "";
            var script = string.Concat(commands.Select(command => $"said=$({prefix}\"$0\" \"$1\" {command} 2>&1 >/dev/null); echo $? $(grep -c '无法列出文件夹[a-z/]*secret里的文件（没有权限）' <<<\"$said\")\n"));
            Assert.Equal(commands.Select(command => command + ": 2 2"), commands.Zip(Shell(folder, script).Out.Split('\n'), (command, line) => $"{command}: {line}"));
        }
        finally
        {
            foreach (var secret in (string[])["old/secret", "new/secret"])
                File.SetUnixFileMode(Path.Combine(folder.Path, secret), Everybody);
        }
    }

    private static void AssertNoDefect(string script)
    {
        using var folder = new ScratchFolder().With("a.report.yaml", ScratchFolder.Good);
        var run = Shell(folder, script);
        Assert.InRange(run.ExitCode, 0, 2);
        Assert.DoesNotContain("内部错误", run.Error, StringComparison.Ordinal);
    }

    private static CliRun Shell(ScratchFolder folder, string script)
    {
        var start = ToolProcess.Command(folder.Path);
        start.FileName = ProgramPath.Find("bash", Environment.GetEnvironmentVariable("PATH"), folder.Path)!;
        start.ArgumentList.Clear();
        foreach (var argument in (string[])["-c", script, ToolProcess.Dotnet, ToolProcess.Assembly])
            start.ArgumentList.Add(argument);
        return ToolProcess.Run(start);
    }
}
