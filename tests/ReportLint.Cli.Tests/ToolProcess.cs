using System.Diagnostics;
using ReportLint.Files;

namespace ReportLint.Cli.Tests;

/// <summary>The tool as a process of its own, for what depends on the process: its working folder, its streams, its end.</summary>
internal static class ToolProcess
{
    /// <summary>The program <c>dotnet</c>.</summary>
    public static string Dotnet { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH")
        ?? ProgramPath.Find("dotnet", Environment.GetEnvironmentVariable("PATH"), Path.GetTempPath()) ?? "dotnet";

    /// <summary>The tool itself.</summary>
    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "reportlint.dll");

    /// <summary>How to start the tool in <paramref name="folder"/>, with Chinese messages and its streams at hand.</summary>
    public static ProcessStartInfo Command(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Dotnet, [Assembly, .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "zh_CN.UTF-8";
        return start;
    }

    /// <summary>Runs it to its end.</summary>
    public static CliRun Run(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CliRun(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
