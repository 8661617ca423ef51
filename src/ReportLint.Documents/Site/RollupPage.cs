using System.Text;
using ReportLint.Model.Rollups;
using ReportLint.Rendering;
using ReportLint.Rendering.Html;

namespace ReportLint.Documents.Site;

/// <summary>The tables of a roll-up, in which every cell opens into its addends.</summary>
internal static class RollupPage
{
    /// <summary>The page.</summary>
    public static SitePage Of(Rollup rollup, SiteMap map)
    {
        var (report, language) = (rollup.Report, map.Language);
        var path = map.RollupPageOf(report);
        var document = ReportDocumentBuilder.Build(report, map.Lint.Set.Previous(report));
        var title = PageMessages.RollupTitle.With($"{report.Agency?.Value} {report.Year?.Value}").ToString(language);
        var html = new StringBuilder();
        html.Append($"<nav aria-label=\"{SiteHtml.Of(PageMessages.Home, language)}\"><ul><li><a href=\"{SiteMap.Link(path, SiteMap.Index)}\">{SiteHtml.Of(PageMessages.Home, language)}</a></li><li><a href=\"{SiteMap.Link(path, map.PageOf(report)!)}\">{SiteHtml.Of(PageMessages.Report, language)}</a></li></ul></nav>\n");
        html.Append($"<header class=\"top\"><h1>{SiteHtml.Of(title)}</h1><p>{SiteHtml.Of(PageMessages.RollupIntro.With(rollup.Children.Count), language)}</p>");
        var missing = rollup.Gone.Concat(rollup.Newcomers).Select(child => child.Agency).Distinct(StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
            html.Append($"<p class=\"missing\">{SiteHtml.Of(PageMessages.RollupIncomplete.With(string.Join("、", missing)), language)}</p>");
        html.Append("</header>\n<main lang=\"zh-CN\">\n<article>\n");
        var dressing = new RollupDressing(rollup, path, map);
        foreach (var table in document.Blocks.OfType<DocumentTable>())
            html.Append($"<h2>{SiteHtml.Of(table.Name)}</h2>\n{HtmlArticle.RenderTable(table, dressing)}");
        return SiteHtml.Page(path, title, html.Append("</article>\n</main>").ToString(), language);
    }
}
