using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Wording;

namespace ReportLint.Cli.Output.GitHub;

/// <summary>Workflow commands: GitHub Actions shows each finding at its line in a pull request. The verdict comes last, as plain text.</summary>
internal sealed class GitHubFormatter : IFormatter
{
    /// <summary>Its name on the command line.</summary>
    public const string Name = "github";

    /// <inheritdoc/>
    public void Write(LintResult result, FormattingOptions options, TextWriter writer)
    {
        var languageOf = options.LanguageOf(result);
        foreach (var finding in result.Findings)
            writer.WriteLine(Command(finding, languageOf(finding)));
        writer.WriteLine(Verdict.Of(result, options.Summary));
    }

    private static string Command(Finding finding, Language language)
    {
        var source = finding.Location.Source;
        var (start, end) = (finding.Location.LineSpan.Start, finding.Location.LineSpan.End);
        // The runner maps absolute names into the checkout; it cannot follow "..".
        var file = SourcePlace.IsBelowWorkingDirectory(source) ? source.Path : source.FullPath;
        // The runner takes columns only where both lie in one line.
        var columns = start.Line == end.Line ? $",col={start.Column},endColumn={end.Column}" : "";
        return $"::{Word(finding.Severity)} file={GitHubText.Property(file)},line={start.Line},endLine={end.Line}{columns},"
            + $"title={GitHubText.Property($"{finding.Rule.Code} {finding.Rule.Name}")}::{GitHubText.Data(finding.Message.ToString(language))}";
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };
}
