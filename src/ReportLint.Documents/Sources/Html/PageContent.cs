using System.Text;
using AngleSharp.Dom;
using ReportLint.Documents.Reading;

namespace ReportLint.Documents.Sources.Html;

/// <summary>Finds the report among a page's navigation, lists of links and imprint.</summary>
internal static class PageContent
{
    private const int LongestHeading = 60;

    /// <summary>The smallest element that holds all headings and labels of the form; null when the page has none.</summary>
    public static IElement? Find(IDocument page)
    {
        IElement? article = null;
        foreach (var element in page.All)
        {
            var text = ShortText(element);
            if (text.Length == 0 || HtmlElements.IsHidden(element) || !FormLandmarks.IsLandmark(text) || IsInLink(element))
                continue;
            article = article is null ? element : Common(article, element);
        }
        // One label alone tells nothing; a heading or cell is not the article around it.
        while (article is not null && article.ParentElement is { } parent && parent.LocalName is not ("html" or "body") && IsPieceOfText(article))
            article = parent;
        return article;
    }

    /// <summary>The text of an element; empty when it is longer than any heading.</summary>
    private static string ShortText(IElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.Descendants<IText>())
        {
            if (text.Append(node.Data.AsSpan().Trim()).Length > LongestHeading)
                return "";
        }
        return text.ToString();
    }

    private static bool IsInLink(IElement element)
    {
        for (var e = element; e is not null; e = e.ParentElement)
        {
            if (e.LocalName is "a" or "nav")
                return true;
        }
        return false;
    }

    private static bool IsPieceOfText(IElement element) => element.LocalName is "p" or "span" or "font" or "b" or "strong" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "td" or "th" or "tr" or "tbody" or "thead" or "table" or "u" or "a" or "center";

    private static IElement Common(IElement a, IElement b)
    {
        var above = new HashSet<IElement>();
        for (var e = a; e is not null; e = e.ParentElement)
            above.Add(e);
        for (var e = b; e is not null; e = e.ParentElement)
        {
            if (above.Contains(e))
                return e;
        }
        return a;
    }
}
