using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Rendering;
using ReportLint.Text;

namespace ReportLint.Documents.Site;

/// <summary>The list of what was found in a report; each entry leads to its place, and to the other places that belong to it.</summary>
internal static class FindingList
{
    /// <summary>The list as HTML.</summary>
    public static string Of(DocumentMarks marks, string path, SiteMap map)
    {
        var html = new StringBuilder($"<aside class=\"findings\" id=\"findings\" aria-label=\"{SiteHtml.Of(PageMessages.Findings, map.Language)}\">\n");
        if (marks.All.Count == 0)
            return html.Append($"<p>{SiteHtml.Of(PageMessages.NoFindings, map.Language)}</p>\n</aside>\n").ToString();
        html.Append("<ol>\n");
        for (var i = 0; i < marks.All.Count; i++)
            Append(html, marks, i, path, map);
        return html.Append("</ol>\n</aside>\n").ToString();
    }

    /// <summary>The id of the place at which the <paramref name="index"/>th finding is shown, where that is no cell.</summary>
    public static string PlaceId(int index) => $"p{index + 1}";

    private static void Append(StringBuilder html, DocumentMarks marks, int index, string path, SiteMap map)
    {
        var finding = marks.All[index];
        var language = map.Language;
        var text = SiteHtml.Of(finding.Message, language);
        var target = marks.Elsewhere.Contains(finding) ? null : finding.Cell is { } cell ? SiteHtml.CellId(cell) : PlaceId(index);
        html.Append($"<li id=\"f{index + 1}\" class=\"{finding.Severity.Word()}\"><span class=\"badge {finding.Severity.Word()}\">{SiteHtml.Of(PageMessages.Severity(finding.Severity), language)}</span> ")
            .Append(target is null ? text : $"<a href=\"#{target}\">{text}</a>")
            .Append($" <small>{finding.Rule.Code} · {SiteHtml.Of(Place(finding.Location, map), language)}</small>");
        if (finding.Related.Count > 0)
        {
            html.Append("\n<ul>\n");
            foreach (var related in finding.Related)
                html.Append($"<li>{Related(related, path, map)}</li>\n");
            html.Append("</ul>\n");
        }
        html.Append("</li>\n");
    }

    private static Wording.Message Place(Location location, SiteMap map) => PageMessages.Place.With(location.Source.Path, location.LineSpan.Start.Line);

    private static string Related(RelatedLocation related, string path, SiteMap map)
    {
        var text = SiteHtml.Of(related.Message, map.Language);
        var place = $" <small>{SiteHtml.Of(Place(related.Location, map), map.Language)}</small>";
        if (related.Cell is not { } cell || map.PageOf(related.Location.Source) is not { } page)
            return text + place;
        var target = string.Equals(page, path, StringComparison.Ordinal) ? "" : SiteMap.Link(path, page);
        return $"<a href=\"{target}#{SiteHtml.CellId(cell)}\">{text}</a>{place}";
    }
}
