using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Wording;

namespace ReportLint.Cli.Output;

/// <summary>The format for people: each finding with its line and carets, the verdict last.</summary>
internal sealed class TextFormatter : IFormatter
{
    /// <summary>Its name on the command line.</summary>
    public const string Name = "text";

    private const string Indent = "       ";

    /// <inheritdoc/>
    public void Write(LintResult result, FormattingOptions options, TextWriter writer)
    {
        var languageOf = options.LanguageOf(result);
        foreach (var finding in result.Findings)
        {
            WriteFinding(finding, languageOf(finding), new Ansi(options.UsesColor), options.Width, writer);
            writer.WriteLine();
        }
        if (options.ListsClaims)
            ClaimList.Write(result, options.Summary, writer);
        writer.WriteLine(Verdict.Of(result, options.Summary));
    }

    /// <summary>One finding, without the verdict.</summary>
    public static void WriteFinding(Finding finding, Language language, Ansi ansi, int width, TextWriter writer)
    {
        var start = finding.Location.LineSpan.Start;
        var severity = ansi.Severity(finding.Severity, $"{finding.Severity.Word()} {finding.Rule.Code}");
        writer.WriteLine($"{Printable.OfLine(finding.Location.Source.Path)}:{start.Line}:{start.Column}: {severity} {finding.Rule.Name}: {Printable.Of(finding.Message.ToString(language))}");
        var frame = CodeFrame.Draw(finding.Location.Source, finding.Location.Span, width);
        if (frame.Count > 0)
        {
            writer.WriteLine(ansi.Faint(frame[0]));
            writer.WriteLine(ansi.Severity(finding.Severity, frame[1]));
        }
        if (finding.Edits.Count > 0)
            writer.WriteLine($"{Indent}= {Printable.Of(Suggestion.Of(finding).ToString(language))}");
        foreach (var related in finding.Related)
        {
            var place = related.Location.LineSpan.Start;
            writer.WriteLine($"{Indent}- {Printable.OfLine(related.Location.Source.Path)}:{place.Line}:{place.Column}: {Printable.Of(related.Message.ToString(language))}");
        }
        if (finding.RelatedCount > finding.Related.Count)
            writer.WriteLine($"{Indent}- … (+{finding.RelatedCount - finding.Related.Count})");
    }
}
