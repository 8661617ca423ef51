using System.Diagnostics;
using System.Text;
using ReportLint.Testing;

namespace ReportLint.Build.Tests;

/// <summary>Runs <c>dotnet</c> as a user would at a prompt, whatever process the tests run in.</summary>
internal static class Dotnet
{
    private const string AllFiles = "-dac_override,-dac_read_search";

    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    /// <summary>Runs a command and waits for its end.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="variables">Variables of the environment besides those of this machine.</param>
    /// <param name="arguments">The command and its arguments.</param>
    public static Task<(int ExitCode, IReadOnlyList<string> Lines)> RunAsync(string folder, IReadOnlyDictionary<string, string> variables, params IEnumerable<string> arguments) =>
        RunAsync(new ProcessStartInfo(Program, arguments), folder, variables);

    /// <summary>The same for a user to whom permissions apply, whoever runs the tests: the superuser gives up passing over them.</summary>
    public static Task<(int ExitCode, IReadOnlyList<string> Lines)> RunAsOrdinaryUserAsync(string folder, IReadOnlyDictionary<string, string> variables, params IEnumerable<string> arguments) =>
        Environment.IsPrivilegedProcess
            ? RunAsync(new ProcessStartInfo("setpriv", ["--bounding-set", AllFiles, "--inh-caps", AllFiles, Program, .. arguments]), folder, variables)
            : RunAsync(folder, variables, arguments);

    private static string Program => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static async Task<(int ExitCode, IReadOnlyList<string> Lines)> RunAsync(ProcessStartInfo command, string folder, IReadOnlyDictionary<string, string> variables)
    {
        RealBuildAttribute.AssertPresent();
        command.WorkingDirectory = folder;
        command.UseShellExecute = false;
        command.RedirectStandardOutput = true;
        command.RedirectStandardError = true;
        command.StandardOutputEncoding = Encoding.UTF8;
        command.StandardErrorEncoding = Encoding.UTF8;
        SetEnvironment(command.Environment, variables);

        using var process = Process.Start(command)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(s_limit);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, [.. (await output + await errors).ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0)]);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static void SetEnvironment(IDictionary<string, string?> environment, IReadOnlyDictionary<string, string> variables)
    {
        // The tests' own build and test host say things in these that don't concern the build under test.
        foreach (var name in environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            environment.Remove(name);
        environment.Remove("CI");
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["MSBUILDTERMINALLOGGER"] = "off";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_NOLOGO"] = "1";
        // These processes end before what it learns is of use.
        environment["DOTNET_TieredPGO"] = "0";
        foreach (var (name, value) in variables)
            environment[name] = value;
    }
}
