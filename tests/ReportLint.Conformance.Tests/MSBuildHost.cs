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
    public static ILookup<string, SaidFinding> Run(ConformanceCases cases) =>
        Run(cases, "conformance.proj", cases.All.SelectMany(example => example.Reports.Select(report => (report, example.Name)))).ToLookup(said => said.Case, said => said.Finding, StringComparer.Ordinal);

    /// <summary>What builds say that have but one report each, by that report.</summary>
    public static ILookup<string, SaidFinding> RunParts(ConformanceCases cases, IReadOnlyList<string> reports) =>
        Run(cases, "parts.proj", reports.Select((report, i) => (report, $"part-{i}"))).ToLookup(said => said.Report, said => said.Finding, StringComparer.Ordinal);

    private static IEnumerable<(string Report, string Case, SaidFinding Finding)> Run(ConformanceCases cases, string name, IEnumerable<(string Report, string Build)> reports)
    {
        var project = Path.Combine(cases.Root, name);
        Project(cases, reports).Save(project);
        var output = Build(project);
        return output.Split('\n').Select(line => Line().Match(line.TrimEnd('\r'))).Where(match => match.Success).Select(match => Say(match, cases.Root));
    }

    private static XElement Project(ConformanceCases cases, IEnumerable<(string Report, string Build)> reports)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var assembly = Path.Combine(SourceFolder.Root, "src", "ReportLint.MSBuild", "bin", configuration, "netstandard2.0", "ReportLint.MSBuild.dll");
        return new XElement("Project",
            ((string[])["FindReportContext", "LintReports"]).Select(task => new XElement("UsingTask", new XAttribute("TaskName", $"ReportLint.MSBuild.{task}"), new XAttribute("AssemblyFile", assembly))),
            new XElement("ItemGroup", reports.Select(report => new XElement("Report", new XAttribute("Include", report.Report), new XAttribute("Build", report.Build)))),
            new XElement("Target", new XAttribute("Name", "Lint"), new XAttribute("Outputs", "%(Report.Build)"),
                new XElement("ItemGroup", new XElement("Other", new XAttribute("Remove", "@(Other)"))),
                new XElement("FindReportContext",
                    new XAttribute("Reports", "@(Report)"), new XAttribute("ProjectDirectory", cases.Root),
                    new XElement("Output", new XAttribute("TaskParameter", "Context"), new XAttribute("ItemName", "Other"))),
                new XElement("LintReports",
                    new XAttribute("Reports", "@(Report)"), new XAttribute("Context", "@(Other)"), new XAttribute("StateFile", Path.Combine(cases.Root, "state", "%(Report.Build)")),
                    new XAttribute("Today", Lint.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), new XAttribute("ContinueOnError", "ErrorAndContinue"))));
    }

    private static string Build(string project)
    {
        RealBuildAttribute.AssertPresent();
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

    private static (string Report, string Case, SaidFinding Finding) Say(Match match, string root)
    {
        var file = match.Groups["file"].Value.Trim();
        var parts = Path.GetRelativePath(root, file).Replace('\\', '/').Split('/', 3);
        var folder = Path.Combine(root, parts[0], parts[1]) + Path.DirectorySeparatorChar;
        var severity = match.Groups["severity"].Value;
        return (file, $"{parts[0]}/{parts[1]}", new SaidFinding(parts[2], match.Groups["code"].Value, severity is "message" ? "info" : severity,
            Number(match, "l"), Number(match, "c"), Number(match, "el"), Number(match, "ec"),
            ProjectSuffix().Replace(match.Groups["message"].Value, "").Replace(folder, "", StringComparison.Ordinal)));
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:\s*\d+>)?(?<file>.+?)\((?<l>\d+),(?<c>\d+),(?<el>\d+),(?<ec>\d+)\): (?<severity>error|warning|message) (?<code>RL\d{4}): (?<message>.*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Line();

    [GeneratedRegex(@" \[[^\[\]]*(conformance|parts)\.proj\]$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ProjectSuffix();
}
