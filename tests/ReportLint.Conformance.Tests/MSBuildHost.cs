using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReportLint.Testing;

namespace ReportLint.Conformance.Tests;

/// <summary>The MSBuild task in a real build: one project whose target runs the task once for each case.</summary>
internal static partial class MSBuildHost
{
    /// <summary>What the builds say, by the name of the case.</summary>
    public static ILookup<string, SaidFinding> Run(ConformanceCases cases)
    {
        var project = Path.Combine(cases.Root, "conformance.proj");
        Project(cases).Save(project);
        var output = Build(project);
        return output.Split('\n').Select(line => Line().Match(line.TrimEnd('\r'))).Where(match => match.Success)
            .Select(match => Say(match, cases.Root)).ToLookup(said => said.Case, said => said.Finding, StringComparer.Ordinal);
    }

    private static XElement Project(ConformanceCases cases)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var assembly = Path.Combine(SourceFolder.Root, "src", "ReportLint.MSBuild", "bin", configuration, "netstandard2.0", "ReportLint.MSBuild.dll");
        return new XElement("Project",
            new XElement("UsingTask", new XAttribute("TaskName", "ReportLint.MSBuild.LintReports"), new XAttribute("AssemblyFile", assembly)),
            new XElement("ItemGroup", cases.All.SelectMany(example => example.Reports.Select(report =>
                new XElement("Report", new XAttribute("Include", report), new XAttribute("Case", example.Name))))),
            new XElement("Target", new XAttribute("Name", "Lint"),
                new XElement("LintReports",
                    new XAttribute("Reports", "@(Report)"), new XAttribute("StateFile", Path.Combine(cases.Root, "state", "%(Report.Case)")),
                    new XAttribute("Today", Lint.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), new XAttribute("ContinueOnError", "ErrorAndContinue"))));
    }

    private static string Build(string project)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, "-t:Lint", "-nologo", "-v:n", "-nr:false", "-tl:off", "-clp:NoSummary"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = Path.GetDirectoryName(project),
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    private static (string Case, SaidFinding Finding) Say(Match match, string root)
    {
        var parts = Path.GetRelativePath(root, match.Groups["file"].Value.Trim()).Replace('\\', '/').Split('/', 3);
        var folder = Path.Combine(root, parts[0], parts[1]) + Path.DirectorySeparatorChar;
        var severity = match.Groups["severity"].Value;
        return ($"{parts[0]}/{parts[1]}", new SaidFinding(parts[2], match.Groups["code"].Value, severity is "message" ? "info" : severity,
            Number(match, "l"), Number(match, "c"), Number(match, "el"), Number(match, "ec"),
            ProjectSuffix().Replace(match.Groups["message"].Value, "").Replace(folder, "", StringComparison.Ordinal)));
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:\s*\d+>)?(?<file>.+?)\((?<l>\d+),(?<c>\d+),(?<el>\d+),(?<ec>\d+)\): (?<severity>error|warning|message) (?<code>RL\d{4}): (?<message>.*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Line();

    [GeneratedRegex(@" \[[^\[\]]*conformance\.proj\]$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ProjectSuffix();
}
