using System.Diagnostics;

namespace ReportLint.Cli.Tests.Completion;

/// <summary>Sources the script in a real bash, where there is one, and has it ask the real tool.</summary>
public sealed class BashCompletionTests
{
    private const string Ask = """
        source "$1" && COMP_LINE=$2 COMP_POINT=${#2} && _reportlint && printf '%s\n' "${COMPREPLY[@]}"
        """;

    public static bool HasBash => !OperatingSystem.IsWindows() && File.Exists("/bin/bash");

    [Theory(Skip = "There is no bash here.", SkipUnless = nameof(HasBash))]
    [InlineData("reportlint che", "check")]
    [InlineData("reportlint check --fai", "--fail-on")]
    [InlineData("reportlint check --fail-on=w", "warning")]
    [InlineData("reportlint explain figure-in", "figure-in-error")]
    [InlineData("reportlint check reports/", "")]
    public async Task Bash_offers_what_the_tool_suggests(string line, string expected) => Assert.Equal(expected, (await RunAsync(Ask, line)).Trim());

    [Fact(Skip = "There is no bash here.", SkipUnless = nameof(HasBash))]
    public async Task File_names_are_completed_where_the_tool_has_nothing_to_offer() =>
        Assert.Equal("complete -o bashdefault -o default -F _reportlint reportlint", (await RunAsync("source \"$1\" && complete -p reportlint", "")).Trim());

    private static async Task<string> RunAsync(string command, string line)
    {
        using var folder = new ScratchFolder();
        folder.With("reportlint.bash", folder.Run("completion", "bash").Out);
        var start = new ProcessStartInfo("/bin/bash", ["--norc", "--noprofile", "-c", command, "bash", Path.Combine(folder.Path, "reportlint.bash"), line])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{AppContext.BaseDirectory}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await errors);
        return output;
    }
}
