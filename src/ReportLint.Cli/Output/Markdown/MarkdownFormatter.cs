using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Wording;

namespace ReportLint.Cli.Output.Markdown;

/// <summary>A summary fit for a comment on a pull request: the verdict, then a table; collapsed and cut where there is much.</summary>
internal sealed class MarkdownFormatter : IFormatter
{
    /// <summary>Its name on the command line.</summary>
    public const string Name = "markdown";

    /// <summary>How many findings are listed.</summary>
    public const int MostListed = 50;

    /// <summary>How many characters the table may have: a comment on GitHub may have 65 536.</summary>
    private const int MostCharacters = 50_000;

    private const int LongestMessage = 600;

    /// <inheritdoc/>
    public void Write(LintResult result, FormattingOptions options, TextWriter writer)
    {
        var language = options.Summary;
        writer.WriteLine($"**{Verdict.Of(result, language)}**");
        WriteFindings(result, options, language, writer);
        if (options.ListsClaims)
            WriteClaims(result, language, writer);
    }

    private static void WriteFindings(LintResult result, FormattingOptions options, Language language, TextWriter writer)
    {
        if (result.Findings.Count == 0)
            return;
        var rows = Rows(result, options.LanguageOf(result));
        var isCut = rows.Count < result.Findings.Count;
        writer.WriteLine();
        if (isCut)
        {
            writer.WriteLine("<details>");
            writer.WriteLine($"<summary>{CliMessages.FirstListed.With(rows.Count, result.Findings.Count).ToString(language)}</summary>");
            writer.WriteLine();
        }
        writer.WriteLine($"| {string.Join(" | ", CliMessages.TableHeadings.Select(heading => heading.ToString(language)))} |");
        writer.WriteLine("|---|---|---|---|");
        foreach (var row in rows)
            writer.WriteLine(row);
        if (isCut)
        {
            writer.WriteLine();
            writer.WriteLine("</details>");
            writer.WriteLine();
            writer.WriteLine(CliMessages.NotListed.With(result.Findings.Count - rows.Count).ToString(language));
        }
    }

    private static void WriteClaims(LintResult result, Language language, TextWriter writer)
    {
        var claims = ClaimList.Of(result);
        writer.WriteLine();
        writer.WriteLine(ClaimText.Summary(claims).ToString(language));
        if (claims.Count == 0)
            return;
        writer.WriteLine();
        writer.WriteLine($"| {string.Join(" | ", CliMessages.ClaimHeadings.Select(heading => heading.ToString(language)))} |");
        writer.WriteLine("|---|---|---|---|");
        foreach (var claim in claims.Take(MostListed))
        {
            var source = claim.Block.Narrative.Source;
            var start = source.GetLineSpan(claim.InFile).Start;
            writer.WriteLine($"| {ClaimText.Verdict(claim).ToString(language)} | {MarkdownText.Of(source.Path)}:{start.Line}:{start.Column} | {MarkdownText.Of(claim.Wording)} | {MarkdownText.Of(ClaimText.Match(claim).ToString(language))} |");
        }
        if (claims.Count > MostListed)
        {
            writer.WriteLine();
            writer.WriteLine(CliMessages.NotListed.With(claims.Count - MostListed).ToString(language));
        }
    }

    private static List<string> Rows(LintResult result, Func<Finding, Language> languageOf)
    {
        var rows = new List<string>();
        var length = 0;
        foreach (var row in result.Findings.Take(MostListed).Select(finding => Row(finding, languageOf(finding))))
        {
            length += row.Length;
            if (length > MostCharacters)
                break;
            rows.Add(row);
        }
        return rows;
    }

    /// <summary>A finding as a row of a table under <see cref="CliMessages.TableHeadings"/>.</summary>
    public static string Row(Finding finding, Language language)
    {
        var start = finding.Location.LineSpan.Start;
        var place = $"{MarkdownText.Of(finding.Location.Source.Path)}:{start.Line}:{start.Column}";
        var message = MarkdownText.Of(Cut(finding.Message.ToString(language)));
        return $"| {CliMessages.SeverityWord(finding.Severity).ToString(language)} | {place} | [{finding.Rule.Code}]({finding.Rule.HelpLink}) {finding.Rule.Name} | {message} |";
    }

    private static string Cut(string text)
    {
        if (text.Length <= LongestMessage)
            return text;
        var end = char.IsHighSurrogate(text[LongestMessage - 1]) ? LongestMessage - 1 : LongestMessage;
        return text[..end] + "…";
    }
}
