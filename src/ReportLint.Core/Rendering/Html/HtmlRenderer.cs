using System.Text;
using ReportLint.Text;

namespace ReportLint.Rendering.Html;

/// <summary>Writes a document as HTML that needs nothing else: readable by screen readers, on a phone and on A4, without any script.</summary>
public static class HtmlRenderer
{
    /// <summary>The page of <paramref name="document"/>. Lines end with LF.</summary>
    /// <param name="document">The document.</param>
    /// <param name="source">The report's file: then <c>data-line</c> names, from 1, the line from which a block or a row of a table comes, so that an editor can follow the cursor. Null: no such marks.</param>
    public static string Render(ReportDocument document, SourceText? source = null) => Render(document, source is null ? new PlainDressing() : new LineDressing(source));

    /// <summary>The page of <paramref name="document"/> as another page dresses it. Lines end with LF.</summary>
    /// <param name="document">The document.</param>
    /// <param name="dressing">What the page adds to the tags.</param>
    /// <param name="style">What it adds to the style sheet, as CSS.</param>
    /// <param name="before">What stands before the title, as HTML.</param>
    public static string Render(ReportDocument document, HtmlDressing dressing, string style = "", string before = "") => new StringBuilder()
        .Append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        .AppendText(document.Title).Append("</title>\n<style>\n").Append(HtmlStyle.Sheet.Replace("\r\n", "\n")).Append(style).Append("</style>\n</head>\n<body>\n").Append(before).Append("<main>\n")
        .Append(HtmlArticle.Render(document, dressing))
        .Append("</main>\n</body>\n</html>\n").ToString();

    /// <summary>The article alone with its looks in its tags, to be pasted into the page of a content management system. Lines end with LF.</summary>
    public static string RenderFragment(ReportDocument document) =>
        $"<article lang=\"zh-CN\" style=\"color:#000;font-family:FangSong_GB2312,FangSong,STFangsong,serif;font-size:16px;\">\n{HtmlArticle.Render(document, new InlineDressing())}</article>\n";
}
