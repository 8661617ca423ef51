using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ReportLint.Documents.Sources.Html;

/// <summary>What the elements of a page mean for its text.</summary>
internal static class HtmlElements
{
    private const int LongestLabel = 200;

    private static readonly HashSet<string> s_hidden = new(["script", "style", "noscript", "template", "head", "title", "meta", "link", "iframe", "object", "embed", "svg", "canvas", "audio", "video", "select", "button", "textarea", "form-data"], StringComparer.Ordinal);

    private static readonly HashSet<string> s_blocks = new(
        [
            "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
            "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether nobody sees it.</summary>
    public static bool IsHidden(IElement element) => s_hidden.Contains(element.LocalName) || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it begins and ends a line.</summary>
    public static bool IsBlock(IElement element) => s_blocks.Contains(element.LocalName);

    /// <summary>The level of a heading; 0 for other elements.</summary>
    public static int HeadingLevel(IElement element) => element.LocalName is ['h', >= '1' and <= '6'] ? element.LocalName[1] - '0' : 0;

    /// <summary>Whether a table only puts things in their places: it holds other tables of rows, or paragraphs of prose.</summary>
    public static bool IsLayout(IHtmlTableElement table)
    {
        var inner = table.QuerySelectorAll("table").OfType<IHtmlTableElement>().ToList();
        // A figure in a table of its own inside of a cell is still a figure.
        if (inner.Exists(nested => nested.QuerySelectorAll("td, th").Length > 1))
            return true;
        return table.QuerySelectorAll("td, th").Any(cell => cell.QuerySelectorAll("p").Length > 3 && cell.TextContent.Trim().Length > LongestLabel);
    }

    /// <summary>What a browser puts before an item of a numbered list.</summary>
    public static string ItemNumber(IHtmlOrderedListElement list, IElement item)
    {
        var number = list.Start;
        foreach (var child in list.Children)
        {
            if (child == item)
                break;
            number += child.LocalName == "li" ? 1 : 0;
        }
        return number.ToString(CultureInfo.InvariantCulture) + ". ";
    }
}
