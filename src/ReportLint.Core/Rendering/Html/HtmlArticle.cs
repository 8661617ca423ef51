using System.Globalization;
using System.Text;
using ReportLint.Markdown;

namespace ReportLint.Rendering.Html;

/// <summary>Writes title and blocks of a document as HTML: what every page of a report has in common.</summary>
public static class HtmlArticle
{
    private const int DeepestHeading = 6;

    /// <summary>The HTML of <paramref name="document"/>, from <c>h1</c> on. Lines end with LF.</summary>
    /// <param name="document">The document.</param>
    /// <param name="dressing">What the page adds.</param>
    /// <exception cref="ArgumentException">The document has a block of no known kind.</exception>
    public static string Render(ReportDocument document, HtmlDressing dressing)
    {
        var html = new StringBuilder();
        html.Append("<h1").Append(dressing.OfTag("h1")).Append('>').AppendText(document.Title).Append("</h1>\n");
        foreach (var block in document.Blocks)
            Append(html, block, dressing);
        return html.ToString();
    }

    /// <summary>The HTML of a table alone, in the frame in which it scrolls.</summary>
    public static string RenderTable(DocumentTable table, HtmlDressing dressing)
    {
        var html = new StringBuilder();
        HtmlTable.Append(html, table, dressing);
        return html.ToString();
    }

    private static void Append(StringBuilder html, DocumentBlock block, HtmlDressing dressing)
    {
        switch (block)
        {
            case DocumentHeading heading:
                Append(html, string.Format(CultureInfo.InvariantCulture, "h{0}", Math.Min(heading.Level + 1, DeepestHeading)), heading, heading.Runs, dressing);
                break;
            case DocumentParagraph paragraph:
                Append(html, "p", paragraph, paragraph.Runs, dressing);
                break;
            case DocumentList list:
                Append(html, list, dressing);
                break;
            case DocumentTable table:
                HtmlTable.Append(html, table, dressing);
                break;
            default:
                throw new ArgumentException($"No such block: {block.GetType()}.", nameof(block));
        }
    }

    private static void Append(StringBuilder html, string tag, DocumentBlock block, IReadOnlyList<DocumentRun> runs, HtmlDressing dressing) =>
        html.Append('<').Append(tag).Append(dressing.OfBlock(tag, block)).Append('>').Append(dressing.Content(block, runs)).Append(dressing.EndOf(block)).Append("</").Append(tag).Append(">\n");

    private static void Append(StringBuilder html, DocumentList list, HtmlDressing dressing)
    {
        var tag = list.IsOrdered ? "ol" : "ul";
        html.Append('<').Append(tag).Append(dressing.OfBlock(tag, list));
        if (list.IsOrdered && list.Start != 1)
            html.AppendFormat(CultureInfo.InvariantCulture, " start=\"{0}\"", list.Start);
        html.Append(">\n");
        foreach (var item in list.Items)
            html.Append("<li").Append(dressing.OfItem(item)).Append('>').Append(dressing.Content(item)).Append(dressing.EndOf(item)).Append("</li>\n");
        html.Append("</").Append(tag).Append(">\n").Append(dressing.EndOf(list));
    }
}
