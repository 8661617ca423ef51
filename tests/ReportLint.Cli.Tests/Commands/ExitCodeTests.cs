using ReportLint.Cli.Output;

namespace ReportLint.Cli.Tests.Commands;

/// <summary>Exit code by verdict and format: the same in every format.</summary>
public sealed class ExitCodeTests
{
    public static TheoryData<string, string, string, int> Cases()
    {
        var data = new TheoryData<string, string, string, int>();
        foreach (var format in OutputRequest.Formats)
        {
            data.Add(format, "good.report.yaml", "error", 0);
            data.Add(format, "warns.report.yaml", "error", 0);
            data.Add(format, "warns.report.yaml", "warning", 1);
            data.Add(format, "warns.report.yaml", "info", 1);
            data.Add(format, "warns.report.yaml", "none", 0);
            data.Add(format, "wrong.report.yaml", "error", 1);
            data.Add(format, "wrong.report.yaml", "none", 0);
            data.Add(format, ".", "error", 1);
            data.Add(format, "*.report.yaml", "error", 1);
            data.Add(format, "nothing", "error", 3);
            data.Add(format, "no*.report.yaml", "error", 3);
            data.Add(format, "empty", "error", 3);
            data.Add(format, "good.report.yaml", "fatal", 2);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_exit_code_tells_the_verdict(string format, string path, string failOn, int expected)
    {
        using var folder = new ScratchFolder().With("good.report.yaml", ScratchFolder.Good).With("warns.report.yaml", ScratchFolder.Warns).With("wrong.report.yaml", ScratchFolder.Wrong).With("empty/readme.md", "");
        var run = folder.Run("check", path, "--format", format, "--fail-on", failOn);
        Assert.Equal(expected, run.ExitCode);
        Assert.Equal(expected is 2 or 3, run.Error.Length > 0);
    }

    [Theory]
    [InlineData("nothing", "没有“nothing”这个文件或文件夹\n")]
    [InlineData("no*.report.yaml", "没有找到报告：no*.report.yaml（报告文件名以“.report.yaml”结尾）\n")]
    [InlineData("empty", "没有找到报告：empty（报告文件名以“.report.yaml”结尾）\n")]
    public void What_matched_nothing_is_named_with_the_reason(string path, string expected)
    {
        using var folder = new ScratchFolder().With("empty/readme.md", "");
        foreach (var command in new[] { "check", "render", "fix", "format", "baseline" })
            Assert.Contains(expected, folder.Run(command, path).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chek")]
    [InlineData("check", "--formt", "json")]
    [InlineData("check", "--format", "xml")]
    [InlineData("check", "--format", "text", "--format", "json")]
    [InlineData("check", "--format", "json=")]
    [InlineData("check", "--format", "json=out", "--format", "text=./out")]
    [InlineData("check", "--today", "yesterday")]
    [InlineData("check", "--language", "fr")]
    [InlineData("check", "--format", "json=no/such\0file.json")]
    [InlineData("explain", "RL9999")]
    [InlineData("explain")]
    [InlineData("render", "--format", "pdf")]
    [InlineData("init", "--year", "2018", "--kind", "部门")]
    [InlineData("init", "--year", "2021")]
    [InlineData("init", "--year", "2031", "--kind", "部门")]
    [InlineData("init", "--from", "a.report.yaml", "--year", "2022")]
    [InlineData("init", "--from", "none.report.yaml")]
    [InlineData("init", "--all-from", ".")]
    [InlineData("init", "--output", "x", "--kind", "部门")]
    [InlineData("init", "--year", "2021", "--edition", "2019", "--kind", "部门")]
    [InlineData("init", "--year", "2021", "--edition", "2020", "--kind", "部门")]
    [InlineData("init", "--kind", "局")]
    [InlineData("init", "--keys", "fr")]
    public void Wrong_usage_is_told_from_findings(params string[] args)
    {
        using var folder = new ScratchFolder().With("good.report.yaml", ScratchFolder.Good);
        var run = folder.Run(args);
        Assert.Equal((2, true), (run.ExitCode, run.Error.Length > 0));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_matches_nothing_does_not_keep_the_others_from_being_checked()
    {
        using var folder = new ScratchFolder().With("wrong.report.yaml", ScratchFolder.Wrong);
        var run = folder.Run("check", "wrong.report.yaml", "nothing.report.yaml");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("RL1000", run.Out, StringComparison.Ordinal);
        Assert.Contains("nothing.report.yaml", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("rules")]
    [InlineData("explain", "t3-balance")]
    [InlineData("explain", "rl1000", "--language", "en")]
    public void What_only_informs_succeeds(params string[] args)
    {
        using var folder = new ScratchFolder();
        var run = folder.Run(args);
        Assert.Equal((0, true), (run.ExitCode, run.Out.Length > 0));
    }
}
