using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Model;

namespace ReportLint.Documents.Site;

/// <summary>The index: who reported when, who is missing, what was found.</summary>
internal static class IndexPage
{
    private const string Path = SiteMap.Index;

    /// <summary>The page.</summary>
    public static SitePage Of(SiteMap map)
    {
        var language = map.Language;
        var known = map.Reports.Where(report => report is { Agency: not null, Year: not null }).ToList();
        var agencies = known.GroupBy(report => report.Agency!.Value.Trim(), StringComparer.Ordinal).OrderBy(agency => agency.Key, StringComparer.Ordinal).ToList();
        var years = known.Select(report => report.Year!.Value).Distinct().Order().ToList();
        var html = new StringBuilder();
        html.Append($"<header class=\"top\"><h1>{SiteHtml.Of(PageMessages.Title, language)}</h1>\n<p>{SiteHtml.Of(PageMessages.Summary.With(map.Lint.Reports.Count, agencies.Count, map.Lint.Count(Severity.Error), map.Lint.Count(Severity.Warning), map.Lint.Count(Severity.Info)), language)}</p></header>\n<main>\n");
        html.Append($"<p class=\"search\" hidden><label>{SiteHtml.Of(PageMessages.Search, language)} <input type=\"search\" id=\"search\" autocomplete=\"off\"></label> <span id=\"shown\" role=\"status\" data-text=\"{SiteHtml.Of(PageMessages.Shown.With("#"), language)}\"></span></p>\n");
        AppendTable(html, map, agencies, years);
        AppendRollups(html, map);
        AppendOthers(html, map);
        return SiteHtml.Page(Path, PageMessages.Title.ToString(language), html.Append("</main>").ToString(), language);
    }

    private static void AppendTable(StringBuilder html, SiteMap map, List<IGrouping<string, Report>> agencies, List<long> years)
    {
        var language = map.Language;
        html.Append($"<h2>{SiteHtml.Of(PageMessages.ByAgency, language)}</h2>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{SiteHtml.Of(PageMessages.ByAgency, language)}\">\n<table class=\"index\" id=\"index\">\n<thead><tr><th scope=\"col\">{SiteHtml.Of(PageMessages.Agency, language)}</th>");
        foreach (var year in years)
            html.Append($"<th scope=\"col\">{year}</th>");
        html.Append($"<th scope=\"col\">{SiteHtml.Of(PageMessages.FindingsColumn, language)}</th></tr></thead>\n<tbody>\n");
        foreach (var agency in agencies)
        {
            var byYear = agency.ToLookup(report => report.Year!.Value);
            var (first, last) = (agency.Min(report => report.Year!.Value), agency.Max(report => report.Year!.Value));
            html.Append($"<tr><th scope=\"row\">{SiteHtml.Of(agency.Key)}</th>");
            foreach (var year in years)
            {
                html.Append("<td>").AppendJoin("<br>", byYear[year].Select(report => Link(report, map)));
                html.Append(!byYear.Contains(year) && year > first && year < last ? $"<span class=\"missing\">{SiteHtml.Of(PageMessages.Missing, language)}</span>" : "").Append("</td>");
            }
            var count = agency.Sum(report => map.Findings[report.Source].Count());
            html.Append($"<td data-sort=\"{count}\">{count}</td></tr>\n");
        }
        html.Append($"</tbody>\n</table>\n</div>\n<p class=\"note\">{SiteHtml.Of(PageMessages.MissingHelp, language)}</p>\n");
    }

    private static string Link(Report report, SiteMap map)
    {
        var severities = map.Findings[report.Source].GroupBy(finding => finding.Severity).OrderByDescending(severity => severity.Key)
            .Select(severity => $"<span class=\"badge {severity.Key.Word()}\">{severity.Count()} {SiteHtml.Of(PageMessages.Severity(severity.Key), map.Language)}</span>").ToList();
        var badges = severities.Count > 0 ? string.Join(" ", severities) : $"<span class=\"badge clean\">{SiteHtml.Of(PageMessages.Clean, map.Language)}</span>";
        return $"<a href=\"{SiteMap.Link(Path, map.PageOf(report)!)}\" aria-label=\"{SiteHtml.Of($"{report.Agency?.Value} {report.Year?.Value}")}\">{SiteHtml.Of($"{report.Year?.Value}")}</a> {badges}";
    }

    private static void AppendRollups(StringBuilder html, SiteMap map)
    {
        var rollups = map.Reports.Where(report => !report.IsUnreadable).Select(map.Lint.Set.RollupOf).OfType<Model.Rollups.Rollup>().ToList();
        if (rollups.Count == 0)
            return;
        html.Append($"<h2>{SiteHtml.Of(PageMessages.Rollups, map.Language)}</h2>\n<ul>\n");
        foreach (var rollup in rollups)
            html.Append($"<li><a href=\"{SiteMap.Link(Path, map.RollupPageOf(rollup.Report))}\">{SiteHtml.Of(PageMessages.RollupLink.With($"{rollup.Report.Agency?.Value} {rollup.Report.Year?.Value}", rollup.Children.Count), map.Language)}</a></li>\n");
        html.Append("</ul>\n");
    }

    private static void AppendOthers(StringBuilder html, SiteMap map)
    {
        var others = map.Reports.Where(report => report is not { Agency: not null, Year: not null }).ToList();
        if (others.Count == 0)
            return;
        html.Append($"<h2>{SiteHtml.Of(PageMessages.OtherFiles, map.Language)}</h2>\n<ul>\n");
        foreach (var report in others)
            html.Append($"<li><a href=\"{SiteMap.Link(Path, map.PageOf(report)!)}\">{SiteHtml.Of(report.Source.Path)}</a></li>\n");
        html.Append("</ul>\n");
    }
}
