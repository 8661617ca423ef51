using System.Diagnostics;
using System.Text;
using ReportLint.Testing;

namespace ReportLint.Build.Tests;

/// <summary>Runs <c>dotnet</c> as a user would at a prompt, whatever process the tests run in.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    /// <summary>Runs a command and waits for its end.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="variables">Variables of the environment besides those of this machine.</param>
    /// <param name="arguments">The command and its arguments.</param>
    public static async Task<(int ExitCode, IReadOnlyList<string> Lines)> RunAsync(string folder, IReadOnlyDictionary<string, string> variables, params IEnumerable<string> arguments)
    {
        RealBuildAttribute.AssertPresent();
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        SetEnvironment(start.Environment, variables);

        using var process = Process.Start(start)!;
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
