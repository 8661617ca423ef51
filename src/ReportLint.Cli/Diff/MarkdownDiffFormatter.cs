using ReportLint.Cli.Output;
using ReportLint.Cli.Output.Markdown;
using ReportLint.Comparison;
using ReportLint.Diagnostics;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Cli.Diff;

/// <summary>The format for a comment on a pull request: the summary, then tables and sentences with what changed in them; cut where there is too much.</summary>
internal sealed class MarkdownDiffFormatter : IDiffFormatter
{
    /// <summary>Its name on the command line.</summary>
    public const string Name = "markdown";

    /// <summary>How long it may become: a comment on GitHub may have 65 536 characters.</summary>
    private const int MostCharacters = 60_000;

    /// <inheritdoc/>
    public void Write(DiffResult result, FormattingOptions options, TextWriter writer)
    {
        var language = options.Summary;
        var written = 0;
        var lines = Reports(result, language)
            .Concat(Findings(DiffMessages.Gained, result.Comparison.Gained, options.LanguageOf(result.After.Lint), language))
            .Concat(Findings(DiffMessages.Lost, result.Comparison.Lost, options.LanguageOf(result.Before.Lint), language));
        foreach (var line in lines.Prepend($"**{MarkdownText.Of(DiffSummary.Of(result, language))}**"))
        {
            written += line.Length + 1;
            if (written > MostCharacters)
            {
                writer.WriteLine();
                writer.WriteLine(DiffMessages.Cut.ToString(language));
                return;
            }
            writer.WriteLine(line);
        }
    }

    private static IEnumerable<string> Reports(DiffResult result, Language language)
    {
        foreach (var report in result.Comparison.Reports)
        {
            yield return "";
            yield return $"### {MarkdownText.Of(DiffSections.Title(report).ToString(language))}";
            yield return "";
            yield return Place(report, language);
            foreach (var line in DiffSections.Of(report).SelectMany(section => Section(section, language)))
                yield return line;
        }
    }

    private static string Place(ReportComparison report, Language language)
    {
        var path = MarkdownText.Of(report.Report.Source.Path);
        if (report.Before is null)
            return $"{path} · **{DiffMessages.IsNew.ToString(language)}**";
        if (report.After is null)
            return $"{path} · **{DiffMessages.IsGone.ToString(language)}**";
        if (report.IsUnreadable)
            return $"{path} · **{DiffMessages.Unreadable.ToString(language)}**";
        return report.IsMoved ? $"{path} · {DiffMessages.WasAt.With(MarkdownText.Of(report.Before.Source.Path)).ToString(language)}" : path;
    }

    private static IEnumerable<string> Section(DiffSection section, Language language)
    {
        yield return "";
        yield return $"**{MarkdownText.Of(section.Title.ToString(language))}**";
        yield return "";
        foreach (var sentence in section.Sentences)
            yield return "- " + string.Concat(sentence.Pieces.Select(Piece));
        if (section.Values.Count == 0)
            yield break;
        yield return $"| {string.Join(" | ", DiffMessages.ValueHeadings.Select(heading => heading.ToString(language)))} |";
        yield return "|---|---|---|";
        foreach (var line in section.Values)
            yield return $"| {MarkdownText.Of(line.Label.ToString(language))} | {Value(line.Before, language)} | {Value(line.After, language)} |";
    }

    private static string Piece(TextPiece piece) => piece.Kind switch
    {
        SequenceEditKind.Removed => $"<del>{MarkdownText.Of(piece.Text)}</del>",
        SequenceEditKind.Added => $"<ins>{MarkdownText.Of(piece.Text)}</ins>",
        _ => MarkdownText.Of(piece.Text),
    };

    private static string Value(string? value, Language language) => MarkdownText.Of(value ?? DiffMessages.None.ToString(language));

    private static IEnumerable<string> Findings(LocalizedText title, IReadOnlyList<Finding> findings, Func<Finding, Language> languageOf, Language language)
    {
        if (findings.Count == 0)
            yield break;
        yield return "";
        yield return $"### {title.ToString(language)}";
        yield return "";
        yield return $"| {string.Join(" | ", CliMessages.TableHeadings.Select(heading => heading.ToString(language)))} |";
        yield return "|---|---|---|---|";
        foreach (var finding in findings)
            yield return MarkdownFormatter.Row(finding, languageOf(finding));
    }
}
