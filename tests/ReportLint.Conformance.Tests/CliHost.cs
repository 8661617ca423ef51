using System.Globalization;
using System.Text.Json;
using ReportLint.Cli;
using ReportLint.Testing;

namespace ReportLint.Conformance.Tests;

/// <summary>The command line tool, in its JSON format.</summary>
internal static class CliHost
{
    /// <summary>What the tool says of a case, or of some files in it.</summary>
    public static IReadOnlyList<SaidFinding> Run(ConformanceCase example, params string[] paths)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Application.Run(["check", "--format", "json", .. paths], new CliEnvironment { WorkingDirectory = example.Folder, Out = output, Error = TextWriter.Null, Today = Lint.Today, UserCulture = "zh-CN" }, TestContext.Current.CancellationToken);
        using var parsed = JsonDocument.Parse(output.ToString());
        return [.. parsed.RootElement.GetProperty("findings").EnumerateArray().Select(Say).OrderBy(said => said.ToString(), StringComparer.Ordinal)];
    }

    private static SaidFinding Say(JsonElement finding)
    {
        var range = finding.GetProperty("range");
        var (start, end) = (range.GetProperty("start"), range.GetProperty("end"));
        return new SaidFinding(finding.GetProperty("file").GetString()!, finding.GetProperty("code").GetString()!, finding.GetProperty("severity").GetString()!,
            start.GetProperty("line").GetInt32(), start.GetProperty("column").GetInt32(), end.GetProperty("line").GetInt32(), end.GetProperty("column").GetInt32(),
            finding.GetProperty("message").GetString()!);
    }
}
