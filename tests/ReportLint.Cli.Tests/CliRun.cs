using System.Globalization;
using ReportLint.Testing;

namespace ReportLint.Cli.Tests;

/// <summary>One run of the tool in a folder, in process.</summary>
internal sealed record CliRun(int ExitCode, string Out, string Error)
{
    /// <summary>What was written to standard output as bytes.</summary>
    public byte[] Bytes { get; private init; } = [];

    /// <summary>Runs the tool with <paramref name="args"/> in <paramref name="folder"/>.</summary>
    public static CliRun In(string folder, params string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var bytes = new MemoryStream();
        var code = Application.Run(args, new CliEnvironment { WorkingDirectory = folder, Out = output, Error = error, Output = bytes, Today = Lint.Today, UserCulture = "zh-CN" }, TestContext.Current.CancellationToken);
        return new CliRun(code, output.ToString(), error.ToString()) { Bytes = bytes.ToArray() };
    }
}
