using Humanizer;
using ReportLint.Findings;
using ReportLint.Linting;

namespace ReportLint.Cli.Output;

/// <summary>The format for people: each finding with its line and carets, the verdict last.</summary>
internal sealed class TextFormatter : IFormatter
{
    /// <summary>Its name on the command line.</summary>
    public const string Name = "text";

    private const int MostRelated = 12;
    private const string Indent = "       ";

    /// <inheritdoc/>
    public void Write(LintResult result, FormattingOptions options, TextWriter writer)
    {
        var languageOf = options.LanguageOf(result);
        foreach (var finding in result.Findings)
        {
            WriteFinding(finding, languageOf(finding), new Ansi(options.UsesColor), writer);
            writer.WriteLine();
        }
        writer.WriteLine(Verdict(result, options.Summary));
    }

    /// <summary>One finding, without the verdict.</summary>
    public static void WriteFinding(Finding finding, Language language, Ansi ansi, TextWriter writer)
    {
        var start = finding.Location.LineSpan.Start;
        var severity = ansi.Severity(finding.Severity, $"{finding.Severity.Word()} {finding.Rule.Code}");
        writer.WriteLine($"{Printable.Of(finding.Location.Source.Path)}:{start.Line}:{start.Column}: {severity} {finding.Rule.Name}: {Printable.Of(finding.Message.ToString(language))}");
        var frame = CodeFrame.Draw(finding.Location.Source, finding.Location.Span);
        if (frame.Count > 0)
        {
            writer.WriteLine(ansi.Faint(frame[0]));
            writer.WriteLine(ansi.Severity(finding.Severity, frame[1]));
        }
        if (finding.Edits.Count > 0)
            writer.WriteLine($"{Indent}= {Printable.Of(Suggestion(finding.Edits).ToString(language))}");
        foreach (var related in finding.Related.Take(MostRelated))
        {
            var place = related.Location.LineSpan.Start;
            writer.WriteLine($"{Indent}- {Printable.Of(related.Location.Source.Path)}:{place.Line}:{place.Column}: {Printable.Of(related.Message.ToString(language))}");
        }
        if (finding.Related.Count > MostRelated)
            writer.WriteLine($"{Indent}- … (+{finding.Related.Count - MostRelated})");
    }

    /// <summary>What the edits do; where there are several alike, how many.</summary>
    private static ILocalizable Suggestion(IReadOnlyList<SuggestedEdit> edits)
    {
        var edit = edits[0].Edit;
        if (edits.Count > 1)
            return CliMessages.SuggestedEdits.With(edit.NewText.Trim(), edits.Count);
        if (edit.NewText.Length == 0)
            return CliMessages.SuggestedRemoval;
        if (edit.Span.Length > 0)
            return CliMessages.SuggestedEdit.With(edit.NewText.Trim().Length == 0 ? edit.NewText : edit.NewText.Trim());
        return edit.NewText.Trim().Length == 0 ? CliMessages.SuggestedSpace : CliMessages.SuggestedInsertion.With(edit.NewText.Trim());
    }

    private static string Verdict(LintResult result, Language language)
    {
        var isEnglish = language == Language.English;
        var files = result.Reports.Count;
        var suppressed = result.Suppressed.Count > 0 ? CliMessages.SuppressedCount.With(result.Suppressed.Count).ToString(language) : "";
        object reports = isEnglish ? "report".ToQuantity(files) : files;
        if (result.Findings.Count == 0)
            return CliMessages.VerdictClean.With(reports, suppressed).ToString(language);
        return CliMessages.Verdict.With(
            reports,
            Quantity("error", result.Count(Severity.Error), isEnglish),
            Quantity("warning", result.Count(Severity.Warning), isEnglish),
            Quantity("note", result.Count(Severity.Info), isEnglish),
            suppressed).ToString(language);
    }

    private static object Quantity(string noun, int count, bool isEnglish) => isEnglish ? noun.ToQuantity(count) : count;
}
