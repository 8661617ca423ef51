using System.Globalization;
using System.Text;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Rendering;

/// <summary>Writes a document as one HTML page that needs nothing else: readable by screen readers, printable on A4, without any script.</summary>
public static class HtmlRenderer
{
    /// <summary>The page of <paramref name="document"/>. Lines end with LF.</summary>
    /// <param name="document">The document.</param>
    /// <param name="source">The report's file: then <c>data-line</c> names, from 1, the line from which a block or a row of a table comes, so that an editor can follow the cursor. Null: no such marks.</param>
    public static string Render(ReportDocument document, SourceText? source = null)
    {
        string Line(TextSpan? span) => source is null || span is not { } known ? ""
            : string.Format(CultureInfo.InvariantCulture, " data-line=\"{0}\"", source.GetLineSpan(new TextSpan(Math.Min(known.Start, source.Content.Length), 0)).Start.Line);

        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .AppendText(document.Title).Append("</title>\n<style>\n").Append(HtmlStyle.Sheet.Replace("\r\n", "\n")).Append("</style>\n</head>\n<body>\n<main>\n<h1>")
            .AppendText(document.Title).Append("</h1>\n");
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case DocumentHeading heading:
                    var tag = string.Format(CultureInfo.InvariantCulture, "h{0}", Math.Min(heading.Level + 1, 6));
                    html.Append('<').Append(tag).Append(Line(heading.Span)).Append('>').AppendRuns(heading.Runs).Append("</").Append(tag).Append(">\n");
                    break;
                case DocumentParagraph paragraph:
                    html.Append("<p").Append(Line(paragraph.Span)).Append('>').AppendRuns(paragraph.Runs).Append("</p>\n");
                    break;
                case DocumentList list:
                    Append(html, list, Line);
                    break;
                case DocumentTable table:
                    HtmlTable.Append(html, table, Line);
                    break;
                default:
                    throw new ArgumentException($"No such block: {block.GetType()}.", nameof(document));
            }
        }
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder html, DocumentList list, Func<TextSpan?, string> line)
    {
        var tag = list.IsOrdered ? "ol" : "ul";
        html.Append('<').Append(tag);
        if (list.IsOrdered && list.Start != 1)
            html.AppendFormat(CultureInfo.InvariantCulture, " start=\"{0}\"", list.Start);
        html.Append(">\n");
        foreach (var item in list.Items)
            html.Append("<li").Append(line(item.Span)).Append('>').AppendRuns(item.Runs).Append("</li>\n");
        html.Append("</").Append(tag).Append(">\n");
    }
}
