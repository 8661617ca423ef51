using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using ReportLint.Files;

namespace ReportLint.Cli.Git;

/// <summary>Runs <c>git</c> and reads what it prints, byte by byte. Arguments go to it one by one: no shell sees them.</summary>
/// <remarks>
/// The repository is somebody else's: git is found in PATH and nowhere else, and is told to run nothing that the repository configures. What is asked of it here
/// would run a program in one case only: an object that is missing in a partial clone is fetched, by whatever program the configuration names.
/// </remarks>
internal static class GitProcess
{
    private static readonly string s_nothing = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";

    private static readonly string[] s_settings =
    [
        "--no-pager",
        "--no-optional-locks",
        "-c", "safe.bareRepository=explicit",
        "-c", "core.fsmonitor=false",
        "-c", "core.hooksPath=" + s_nothing,
        "-c", "core.sshCommand=false",
        "-c", "core.gitProxy=false",
        "-c", "core.askPass=false",
        "-c", "credential.helper=",
        "-c", "diff.external=",
    ];

    /// <summary>Runs <c>git</c> with <paramref name="arguments"/> in <paramref name="folder"/>.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="input">What it reads from standard input.</param>
    /// <param name="program">The program; another name only in tests.</param>
    /// <returns>Its exit code, its output, and its complaints.</returns>
    /// <exception cref="UsageException">There is no git.</exception>
    public static (int ExitCode, byte[] Output, string Error) Run(string folder, IEnumerable<string> arguments, string input = "", string program = "git")
    {
        var start = new ProcessStartInfo(Find(program, folder), s_settings.Concat(arguments))
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // No fetching: by the variable that git has for it, and for older ones by a list of transports with none in it, which no configuration can add to.
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        using var process = Start(start);
        var errors = process.StandardError.ReadToEndAsync();
        var writing = Task.Run(() => Write(process, input));
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        writing.GetAwaiter().GetResult();
        return (process.ExitCode, output.ToArray(), errors.GetAwaiter().GetResult().Trim());
    }

    private static string Find(string program, string folder) =>
        ProgramPath.Find(program, Environment.GetEnvironmentVariable("PATH"), folder) ?? throw new UsageException(GitMessages.NoGit);

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new UsageException(GitMessages.NoGit);
        }
    }

    private static void Write(Process process, string input)
    {
        try
        {
            using var writer = new StreamWriter(process.StandardInput.BaseStream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            writer.Write(input);
        }
        catch (IOException)
        {
            // It ended before it had read everything; its exit code tells.
        }
    }
}
