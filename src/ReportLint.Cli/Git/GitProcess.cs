using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ReportLint.Cli.Git;

/// <summary>Runs <c>git</c> and reads what it prints, byte by byte. Arguments go to it one by one: no shell sees them.</summary>
internal static class GitProcess
{
    /// <summary>Runs <c>git</c> with <paramref name="arguments"/> in <paramref name="folder"/>.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="input">What it reads from standard input.</param>
    /// <param name="program">The program; another name only in tests.</param>
    /// <returns>Its exit code, its output, and its complaints.</returns>
    /// <exception cref="UsageException">There is no git.</exception>
    public static (int ExitCode, byte[] Output, string Error) Run(string folder, IEnumerable<string> arguments, string input = "", string program = "git")
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // Reading must not write, and complaints are recognised by nobody but shown as they are.
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        using var process = Start(start);
        var errors = process.StandardError.ReadToEndAsync();
        var writing = Task.Run(() => Write(process, input));
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        writing.GetAwaiter().GetResult();
        return (process.ExitCode, output.ToArray(), errors.GetAwaiter().GetResult().Trim());
    }

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
