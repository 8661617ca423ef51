using System.Text;
using System.Text.RegularExpressions;
using ReportLint.Documents.Sources;

namespace ReportLint.Documents.Reading;

/// <summary>Writes paragraphs of a document as the Markdown of a report.</summary>
internal static partial class ProseMarkdown
{
    private const int LongestHeading = 40;

    /// <summary>The text of <paramref name="paragraphs"/>: a paragraph a line, with an empty line between; empty when there is none.</summary>
    public static string Write(IEnumerable<SourceParagraph> paragraphs) => string.Join("\n\n", paragraphs.Select(Write).Where(line => line.Length > 0));

    private static string Write(SourceParagraph paragraph)
    {
        var text = Clean(paragraph.Text);
        if (text.Length == 0)
            return "";
        var line = (paragraph.IsMarkdown ? text : Escape(text)).Replace("{{", "{ {", StringComparison.Ordinal);
        var level = Level(paragraph, text);
        return level == 0 ? line : $"{new string('#', level)} {line.Replace("**", "", StringComparison.Ordinal)}";
    }

    /// <summary>2 or 3 for a heading of a text, 0 for anything else.</summary>
    private static int Level(SourceParagraph paragraph, string text)
    {
        if (text.Length > LongestHeading || EndsSentence().IsMatch(text))
            return 0;
        if (Upper().IsMatch(text))
            return 2;
        if (Lower().IsMatch(text))
            return 3;
        return paragraph.HeadingLevel is 0 ? 0 : paragraph.HeadingLevel <= 3 ? 2 : 3;
    }

    /// <summary>One line of characters that YAML can hold.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\n' or '\r' or '\t' or '\u3000' or '\u00A0' or '\u0085' or '\u2028' or '\u2029')
                clean.Append(' ');
            else if (!char.IsControl(c) && c is not ('\uFEFF' or '\uFFFE' or '\uFFFF' or '\u200B'))
                clean.Append(c);
        }
        return clean.ToString().Trim();
    }

    /// <summary>The text with a backslash before every mark that Markdown would take for something else.</summary>
    private static string Escape(string text)
    {
        var escaped = Marks().Replace(text, "\\$0");
        return LineMarks().IsMatch(escaped) ? "\\" + escaped : escaped;
    }

    [GeneratedRegex(@"[\\`*]|\[(?=[^\]]*\]\()|<(?=[A-Za-z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(#|[-+]\s)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex LineMarks();

    [GeneratedRegex("[。；;：:，,！!？?…”]$|[。；]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex EndsSentence();

    [GeneratedRegex(@"^[（(][一二三四五六七八九十]{1,3}[）)]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Upper();

    [GeneratedRegex(@"^[0-9]{1,2}[.．、]\s*\D", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Lower();
}
