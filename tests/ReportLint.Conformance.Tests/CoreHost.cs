using ReportLint.Files;
using ReportLint.Findings;
using ReportLint.Linting;
using ReportLint.Testing;

namespace ReportLint.Conformance.Tests;

/// <summary>The core itself, by which the hosts are measured.</summary>
internal static class CoreHost
{
    /// <summary>What the core finds in a case.</summary>
    public static IReadOnlyList<SaidFinding> Run(ConformanceCase example)
    {
        var linter = new Linter(new LintOptions { Today = Lint.Today, EditorConfigs = new EditorConfigFiles(path => path) });
        var result = linter.Lint([.. example.Reports.Select(path => ReportFileReader.Read(path, path))]);
        return [.. result.Findings.Select(finding => Say(finding, example)).OrderBy(said => said.ToString(), StringComparer.Ordinal)];
    }

    private static SaidFinding Say(Finding finding, ConformanceCase example)
    {
        var span = finding.Location.LineSpan;
        var message = finding.Message.ToString(Language.Chinese).Replace(example.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        return new SaidFinding(Path.GetRelativePath(example.Folder, finding.Location.Source.Path).Replace('\\', '/'), finding.Rule.Code, finding.Severity.Word(),
            span.Start.Line, span.Start.Column, span.End.Line, span.End.Column, message);
    }
}
