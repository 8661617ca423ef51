using System.Text;
using ReportLint.Model;
using ReportLint.Rendering;
using ReportLint.Rendering.Html;

namespace ReportLint.Documents.Site;

/// <summary>The page of a report: what was found, each at its place; the years before and after; the report as it is printed.</summary>
internal static class ReportPage
{
    /// <summary>The page.</summary>
    public static SitePage Of(Report report, SiteMap map)
    {
        var path = map.PageOf(report)!;
        var document = ReportDocumentBuilder.Build(report, map.Lint.Set.Previous(report));
        var marks = DocumentMarks.Of(document, map.Findings[report.Source], map.Language);
        var html = new StringBuilder();
        html.Append($"<a class=\"skip\" href=\"#report\">{SiteHtml.Of(PageMessages.Skip, map.Language)}</a>\n").Append(Navigation(report, path, map));
        html.Append(FindingList.Of(marks, path, map));
        if (report.IsUnreadable)
            html.Append($"<main id=\"report\"><h1>{SiteHtml.Of(report.Source.Path)}</h1><p>{SiteHtml.Of(PageMessages.Unreadable, map.Language)}</p></main>");
        else
            html.Append($"<main id=\"report\" lang=\"zh-CN\">\n<article>\n{HtmlArticle.Render(document, new ReviewDressing(report, marks))}</article>\n</main>\n").Append(YearCharts.Of(report, map));
        return SiteHtml.Page(path, report.IsUnreadable ? report.Source.Path : document.Title, html.ToString(), map.Language);
    }

    private static string Navigation(Report report, string path, SiteMap map)
    {
        var (set, language) = (map.Lint.Set, map.Language);
        var links = new List<string> { Link(path, SiteMap.Index, SiteHtml.Of(PageMessages.Home, language)) };
        if (set.Previous(report) is { } before && map.PageOf(before) is { } earlier)
            links.Add(Link(path, earlier, SiteHtml.Of(PageMessages.LastYear.With(before.Year!.Value), language)));
        if (set.Next(report) is { } after && map.PageOf(after) is { } later)
            links.Add(Link(path, later, SiteHtml.Of(PageMessages.NextYear.With(after.Year!.Value), language)));
        foreach (var parent in set.ParentsOf(report).Where(parent => map.PageOf(parent.Report) is not null))
            links.Add(Link(path, map.RollupPageOf(parent.Report), SiteHtml.Of(PageMessages.PartOf.With(parent.Report.Agency?.Value ?? ""), language)));
        if (!report.IsUnreadable && set.RollupOf(report) is not null)
            links.Add(Link(path, map.RollupPageOf(report), SiteHtml.Of(PageMessages.OpenRollup, language)));
        return $"<nav aria-label=\"{SiteHtml.Of(PageMessages.Home, language)}\"><ul>{string.Concat(links.Select(link => $"<li>{link}</li>"))}</ul></nav>\n";
    }

    private static string Link(string page, string target, string text) => $"<a href=\"{SiteMap.Link(page, target)}\">{text}</a>";
}
