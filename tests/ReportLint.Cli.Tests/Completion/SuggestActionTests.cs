namespace ReportLint.Cli.Tests.Completion;

public sealed class SuggestActionTests
{
    [Theory]
    [InlineData("reportlint che", "check")]
    [InlineData("reportlint CHE", "check")]
    [InlineData("reportlint --language en che", "check")]
    [InlineData("./工具/reportlint che", "check")]
    [InlineData("\"C:\\Program Files\\reportlint.exe\" che", "check")]
    [InlineData("reportlint check --fai", "--fail-on")]
    [InlineData("reportlint check 某区/a.report.yaml --fai", "--fail-on")]
    [InlineData("reportlint check --fail-on ", "error info none warning")]
    [InlineData("reportlint check --fail-on w", "warning")]
    [InlineData("reportlint check --fail-on=w", "--fail-on=warning")]
    [InlineData("reportlint check --format j", "json junit")]
    [InlineData("reportlint check --language z", "zh zh-CN")]
    [InlineData("reportlint explain RL100", "RL1000 RL1001 RL1002 RL1003 RL1004 RL1005 RL1006 RL1007 RL1009")]
    [InlineData("reportlint explain rl1000", "RL1000")]
    [InlineData("reportlint explain figure-in", "figure-in-error")]
    [InlineData("reportlint init --kind 政", "政府")]
    [InlineData("reportlint init --kind ins", "institution")]
    [InlineData("reportlint init --keys ", "en zh")]
    [InlineData("reportlint completion ", "bash fish pwsh zsh")]
    public void What_fits_is_offered(string line, string expected) => Assert.Equal(expected.Split(' '), Suggest("[suggest]", line));

    [Theory]
    [InlineData("")]
    [InlineData("reportlint")]
    [InlineData("report")]
    [InlineData("reportlint nonsense")]
    [InlineData("reportlint check ")]
    [InlineData("reportlint check reports/")]
    [InlineData("reportlint check --format json=")]
    [InlineData("reportlint render -o ")]
    [InlineData("reportlint check \"某 区")]
    [InlineData("\"reportlint")]
    public void Where_only_a_file_name_can_stand_the_shell_is_left_to_it(string line) => Assert.Empty(Suggest("[suggest]", line));

    [Fact]
    public void Commands_are_offered_first_and_options_once_their_dash_is_typed()
    {
        var commands = Suggest("[suggest]", "reportlint ");
        Assert.Contains("render", commands);
        Assert.DoesNotContain(commands, word => word.StartsWith('-'));
        Assert.All(Suggest("[suggest]", "reportlint check -"), word => Assert.StartsWith("--", word, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[suggest:14]", "reportlint che --fail-on error", "check")]
    [InlineData("[suggest:30]", "reportlint init --keys", "en zh")]
    [InlineData("[suggest:99999999999]", "reportlint che", "check")]
    [InlineData("[suggest:]", "reportlint che", "check")]
    public void What_stands_behind_the_cursor_does_not_count(string directive, string line, string expected) => Assert.Equal(expected.Split(' '), Suggest(directive, line));

    [Fact]
    public void A_command_line_that_could_not_run_does_not_matter() => Assert.Equal(["--format"], Suggest("[suggest]", "reportlint check --nonsense --fail-on fatal --form"));

    private static string[] Suggest(params string[] args)
    {
        using var folder = new ScratchFolder();
        var run = folder.Run(args);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
