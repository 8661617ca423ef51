using System.Diagnostics;
using System.Text.RegularExpressions;
using ReportLint.Testing;

namespace ReportLint.Cli.Tests.Adoption;

/// <summary>The composite action in .github/actions/reportlint: its second script, with the tool that the tests were built with.</summary>
public sealed partial class GitHubActionTests : IDisposable
{
    private static readonly string s_action = Path.Combine(SourceFolder.Root, ".github", "actions", "reportlint");

    private readonly ScratchFolder _runner = new ScratchFolder().With("output", "").With("summary", "");
    private readonly ScratchFolder _repository = new ScratchFolder().With("报告 2021/good.report.yaml", ScratchFolder.Good).With("报告 2021/wrong.report.yaml", ScratchFolder.Wrong);

    public static bool HasBash => !OperatingSystem.IsWindows() && File.Exists("/bin/bash");

    public void Dispose()
    {
        _runner.Dispose();
        _repository.Dispose();
    }

    [Fact(Skip = "There is no bash here.", SkipUnless = nameof(HasBash))]
    public async Task Findings_are_annotated_summed_up_and_written_as_sarif()
    {
        var (exitCode, output) = await CheckAsync(("PATHS", "."), ("SARIF", "out/reportlint.sarif"), ("LANGUAGE", "en"));

        Assert.Equal(1, exitCode);
        Assert.StartsWith("::error file=报告 2021/wrong.report.yaml,line=", output, StringComparison.Ordinal);
        Assert.Contains("\"2.1.0\"", _repository.Read("out/reportlint.sarif"), StringComparison.Ordinal);
        Assert.Contains("| error |", _runner.Read("summary"), StringComparison.Ordinal);
        Assert.Equal("exit-code=1\n", _runner.Read("output"));
    }

    [Theory(Skip = "There is no bash here.", SkipUnless = nameof(HasBash))]
    [InlineData("报告 2021/good.report.yaml", "error", 0)]
    [InlineData("报告 2021/good.report.yaml\r\n\r\n报告 2021/wrong.report.yaml\r\n", "error", 1)]
    [InlineData("报告 2021", "none", 0)]
    [InlineData("nothing", "error", 3)]
    [InlineData("$(touch pwned)`touch pwned`; touch pwned", "error", 3)]
    [InlineData("--help", "error", 2)]
    [InlineData(".", "error; touch pwned", 2)]
    public async Task Inputs_are_data_and_the_exit_code_is_the_tool_s(string paths, string failOn, int expected)
    {
        var (exitCode, _) = await CheckAsync(("PATHS", paths), ("FAIL_ON", failOn), ("SUMMARY", "false"));

        Assert.Equal(expected, exitCode);
        Assert.Equal($"exit-code={expected}\n", _runner.Read("output"));
        Assert.Equal("", _runner.Read("summary"));
        Assert.False(File.Exists(Path.Combine(_repository.Path, "pwned")));
    }

    [Fact]
    public async Task Inputs_reach_the_scripts_as_variables_and_never_as_text_of_a_script()
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(s_action, "action.yml"), TestContext.Current.CancellationToken);
        Assert.All(lines.Where(line => line.Contains("${{", StringComparison.Ordinal)), line => Assert.Matches(VariableOrOutput(), line));
        var scripts = string.Concat(Directory.GetFiles(s_action, "*.sh").Select(File.ReadAllText));
        foreach (var line in lines.Where(line => line.TrimStart().StartsWith("REPORTLINT_", StringComparison.Ordinal)))
            Assert.Contains("$" + "{" + line.Trim().Split(':')[0], scripts.Replace("$REPORTLINT_TOOL", "${REPORTLINT_TOOL", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private async Task<(int ExitCode, string Output)> CheckAsync(params (string Name, string Value)[] inputs)
    {
        var start = new ProcessStartInfo("/bin/bash", [Path.Combine(s_action, "check.sh")]) { WorkingDirectory = _repository.Path, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["RUNNER_TEMP"] = _runner.Path;
        start.Environment["GITHUB_OUTPUT"] = Path.Combine(_runner.Path, "output");
        start.Environment["GITHUB_STEP_SUMMARY"] = Path.Combine(_runner.Path, "summary");
        start.Environment["REPORTLINT_TOOL"] = AppContext.BaseDirectory;
        foreach (var (name, value) in inputs)
            start.Environment[$"REPORTLINT_{name}"] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await errors;
        return (process.ExitCode, output);
    }

    [GeneratedRegex(@"^ +(REPORTLINT_[A-Z_]+|value): \$\{\{ (inputs|steps\.[a-z]+\.outputs)\.[a-z-]+ \}\}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VariableOrOutput();
}
