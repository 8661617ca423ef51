using ReportLint.Diagnostics;
using ReportLint.Files;
using ReportLint.Linting;
using ReportLint.Testing;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Conformance.Tests;

/// <summary>The core itself, by which the hosts are measured.</summary>
internal static class CoreHost
{
    /// <summary>What the core finds in a case.</summary>
    public static IReadOnlyList<SaidFinding> Run(ConformanceCase example) => Run(example, [.. example.Reports.Select(path => ReportFileReader.Read(path, path))], []);

    /// <summary>What the core finds in some files of a case in view of others.</summary>
    public static IReadOnlyList<SaidFinding> Run(ConformanceCase example, IReadOnlyList<SourceText> sources, IReadOnlyList<SourceText> context)
    {
        var options = new LintOptions { Today = Lint.Today, EditorConfigs = new EditorConfigFiles(path => path), RenderedTexts = new RenderedTextFiles(path => path) };
        var result = LintSnapshot.Check(options, sources, context);
        return [.. result.Findings.Select(finding => Say(finding, example)).OrderBy(said => said.ToString(), StringComparer.Ordinal)];
    }

    private static SaidFinding Say(Finding finding, ConformanceCase example)
    {
        var span = finding.Location.LineSpan;
        var message = finding.Message.ToString(Language.Chinese).Replace(example.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        return new SaidFinding(example.NameOf(finding.Location.Source.Path), finding.Rule.Code, finding.Severity.Word(),
            span.Start.Line, span.Start.Column, span.End.Line, span.End.Column, message);
    }
}
