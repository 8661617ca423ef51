using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Markdig;
using ReportLint.Documents.Tests.Word;
using ReportLint.Markdown;
using ReportLint.Rendering;

namespace ReportLint.Documents.Tests.Rendering;

/// <summary>What a reader of each format reads: all characters but blanks, in order.</summary>
internal static partial class FormatText
{
    private static readonly MarkdownPipeline s_gitHub = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseAutoLinks().UseTaskLists().Build();

    /// <summary>What there is to be read.</summary>
    /// <param name="document">The document.</param>
    /// <param name="marker">What is written before an item: given its list and its number from 0.</param>
    public static string Expected(ReportDocument document, Func<DocumentList, int, string> marker)
    {
        var text = new StringBuilder(document.Title);
        foreach (var block in document.Blocks)
        {
            _ = block switch
            {
                DocumentHeading heading => text.AppendJoin("", heading.Runs.Select(run => run.Text)),
                DocumentParagraph paragraph => text.AppendJoin("", paragraph.Runs.Select(run => run.Text)),
                DocumentList list => text.AppendJoin("", list.Items.Select((item, i) => marker(list, i) + string.Concat(item.Runs.Select(run => run.Text)))),
                DocumentTable table => text.AppendJoin("", table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text)),
                _ => throw new ArgumentException("No such block.", nameof(document)),
            };
        }
        return Bare(text.ToString());
    }

    public static string OfText(ReportDocument document, DocumentMarks marks) => Bare(Read(RenderFormats.Text, document, marks));

    public static string OfHtml(ReportDocument document, DocumentMarks marks) => Bare(Html(document, marks).Descendants("main").Single().Value.Replace(Captions(document), "", StringComparison.Ordinal));

    public static string OfFragment(ReportDocument document, DocumentMarks marks) => Bare(XElement.Parse(Read(RenderFormats.HtmlFragment, document, marks)).Value);

    public static string OfMarkdown(ReportDocument document, DocumentMarks marks) => Bare(MarkdownPage(document, marks).Value);

    public static string OfWord(ReportDocument document, DocumentMarks marks)
    {
        using var word = new WordFile(document, marks);
        return Bare(string.Concat(word.Body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Select(text => text.Text)));
    }

    /// <summary>The HTML page as XML.</summary>
    public static XElement Html(ReportDocument document, DocumentMarks marks) =>
        XElement.Parse(MetaTag().Replace(Read(RenderFormats.Html, document, marks).Replace("<!DOCTYPE html>", "", StringComparison.Ordinal), "$0</meta>"));

    /// <summary>The Markdown as another program turns it into HTML, as XML.</summary>
    public static XElement MarkdownPage(ReportDocument document, DocumentMarks marks) =>
        XElement.Parse($"<article>{Markdig.Markdown.ToHtml(Read(RenderFormats.Markdown, document, marks), s_gitHub)}</article>", LoadOptions.PreserveWhitespace);

    public static string Read(RenderFormat format, ReportDocument document, DocumentMarks marks) => Encoding.UTF8.GetString(format.ToBytes(document, marks));

    /// <summary>A text without blanks; a mention that was broken on purpose is whole again.</summary>
    public static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u200b'));

    private static string Captions(ReportDocument document) => "\0" + document.Title;

    [GeneratedRegex("<meta [^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MetaTag();
}
