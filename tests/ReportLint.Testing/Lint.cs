using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Model;
using ReportLint.Model.Reading;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Testing;

/// <summary>The linter with a fixed day and without files.</summary>
public static class Lint
{
    /// <summary>The day on which tests take place.</summary>
    public static DateTime Today { get; } = new(2026, 6, 30, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Every rule but those that ask for a whole report: tests of anything else make do with a few lines.</summary>
    public static RuleCatalogue Rules { get; } = RuleCatalogue.Default.Where(rule => rule.Code is not ("RL6001" or "RL6002" or "RL6005" or "RL6006" or "RL6007" or "RL6008" or "RL6011" or "RL6012"));

    /// <summary>What is found in one report.</summary>
    public static IReadOnlyList<Finding> Text(string yaml) => Source(SourceText.FromString("a.report.yaml", yaml, "/a.report.yaml"));

    /// <summary>What is found in one file.</summary>
    public static IReadOnlyList<Finding> Source(SourceText source) => Run(source).Findings;

    /// <summary>The whole result for some files.</summary>
    public static LintResult Run(params SourceText[] sources) => LintSnapshot.Check(new LintOptions { Today = Today, Catalogue = Rules }, sources);

    /// <summary>A report as read.</summary>
    public static Report Read(string yaml) => ReportReader.Read(SourceText.FromString("a.report.yaml", yaml, "/a.report.yaml"));

    /// <summary>The characters that a finding underlines.</summary>
    public static string Underlined(this Finding finding) => finding.Location.Source.ToString(finding.Location.Span);

    /// <summary>Findings as short lines: code, line, column, what is underlined.</summary>
    public static string Describe(this IEnumerable<Finding> findings) =>
        string.Join("\n", findings.Select(finding => $"{finding.Rule.Code} {finding.Location.LineSpan.Start.Line}:{finding.Location.LineSpan.Start.Column} [{finding.Underlined()}] {finding.Message}"));
}
