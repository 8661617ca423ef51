using System.Text;
using ReportLint.Cli.Output;
using ReportLint.Comparison;
using ReportLint.Diagnostics;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Cli.Diff;

/// <summary>The format for people: each report with what changed in it, then the findings, the summary last.</summary>
internal sealed class TextDiffFormatter : IDiffFormatter
{
    /// <summary>Its name on the command line.</summary>
    public const string Name = "text";

    private const string Indent = "  ";
    private const string Deeper = "    ";
    private const int MostAround = 16;

    /// <inheritdoc/>
    public void Write(DiffResult result, FormattingOptions options, TextWriter writer)
    {
        var (language, ansi) = (options.Summary, new Ansi(options.UsesColor));
        foreach (var report in result.Comparison.Reports)
        {
            WriteReport(report, language, ansi, writer);
            writer.WriteLine();
        }
        WriteFindings(DiffMessages.Gained, result.Comparison.Gained, options.LanguageOf(result.After.Lint), language, ansi, writer);
        WriteFindings(DiffMessages.Lost, result.Comparison.Lost, options.LanguageOf(result.Before.Lint), language, ansi, writer);
        writer.WriteLine(DiffSummary.Of(result, language));
    }

    private static void WriteReport(ReportComparison report, Language language, Ansi ansi, TextWriter writer)
    {
        writer.WriteLine($"{ansi.Bold(Printable.Of(DiffSections.Title(report).ToString(language)))}  {Printable.Of(report.Report.Source.Path)}");
        if (report.Before is null || report.After is null)
            writer.WriteLine(Indent + (report.Before is null ? ansi.Added(DiffMessages.IsNew.ToString(language)) : ansi.Removed(DiffMessages.IsGone.ToString(language))));
        else if (report.IsMoved)
            writer.WriteLine(Indent + DiffMessages.WasAt.With(Printable.Of(report.Before.Source.Path)).ToString(language));

        if (report.IsUnreadable)
            writer.WriteLine(Indent + DiffMessages.Unreadable.ToString(language));

        foreach (var section in DiffSections.Of(report))
        {
            writer.WriteLine(Indent + section.Title.ToString(language));
            foreach (var line in section.Values)
                writer.WriteLine($"{Deeper}{Printable.Of(line.Label.ToString(language))}{DiffMessages.Colon.ToString(language)}{Value(line.Before, language, ansi.Removed)} → {Value(line.After, language, ansi.Added)}");
            foreach (var sentence in section.Sentences)
                WriteSentence(sentence, language, ansi, writer);
        }
    }

    private static void WriteSentence(SentenceChange sentence, Language language, Ansi ansi, TextWriter writer)
    {
        if (sentence.Before is not null)
            writer.WriteLine(Deeper + (sentence.After is null ? DiffMessages.Removed : DiffMessages.Before).ToString(language) + Side(sentence, SequenceEditKind.Removed, ansi.Removed));
        if (sentence.After is not null)
            writer.WriteLine(Deeper + (sentence.Before is null ? DiffMessages.Added : DiffMessages.After).ToString(language) + Side(sentence, SequenceEditKind.Added, ansi.Added));
    }

    /// <summary>One of the two sentences, with its own stretches in colour, and only so much around them as tells where they stand.</summary>
    private static string Side(SentenceChange sentence, SequenceEditKind own, Func<string, string> color)
    {
        var text = new StringBuilder();
        for (var i = 0; i < sentence.Pieces.Count; i++)
        {
            var piece = sentence.Pieces[i];
            if (piece.Kind == SequenceEditKind.Kept)
                text.Append(Printable.Of(Around(piece.Text, keepsStart: i > 0, keepsEnd: i + 1 < sentence.Pieces.Count)));
            else if (piece.Kind == own)
                text.Append(color(Printable.Of(piece.Text)));
        }
        return text.ToString();
    }

    /// <summary>What is left of a stretch that did not change: the characters next to a change.</summary>
    private static string Around(string text, bool keepsStart, bool keepsEnd)
    {
        if (text.Length <= MostAround * (keepsStart && keepsEnd ? 3 : 2))
            return text;
        var start = keepsStart ? text[..(char.IsHighSurrogate(text[MostAround - 1]) ? MostAround - 1 : MostAround)] : "";
        var end = keepsEnd ? text[(char.IsLowSurrogate(text[^MostAround]) ? ^(MostAround - 1) : ^MostAround)..] : "";
        return $"{start}……{end}";
    }

    private static string Value(string? value, Language language, Func<string, string> color) => color(value is null ? DiffMessages.None.ToString(language) : Printable.Of(value));

    private static void WriteFindings(LocalizedText title, IReadOnlyList<Finding> findings, Func<Finding, Language> languageOf, Language language, Ansi ansi, TextWriter writer)
    {
        if (findings.Count == 0)
            return;
        writer.WriteLine(ansi.Bold(title.ToString(language)));
        foreach (var finding in findings)
        {
            var start = finding.Location.LineSpan.Start;
            var severity = ansi.Severity(finding.Severity, $"{finding.Severity.Word()} {finding.Rule.Code}");
            writer.WriteLine($"{Indent}{Printable.Of(finding.Location.Source.Path)}:{start.Line}:{start.Column}: {severity} {finding.Rule.Name}: {Printable.Of(finding.Message.ToString(languageOf(finding)))}");
        }
        writer.WriteLine();
    }
}
