namespace ReportLint.Documents.Site;

/// <summary>A static site for those who review and don't read YAML: plain files that need no server, no network and, but for search and sorting, no script.</summary>
public static class ReportSite
{
    /// <summary>The files, one after another; the work grows with the number of reports.</summary>
    public static IEnumerable<SitePage> Pages(SiteMap map)
    {
        yield return new SitePage(SiteMap.Manifest, string.Concat(map.Pages.Select(page => page + "\n")));
        foreach (var asset in SiteAssets.All)
            yield return asset;
        foreach (var report in map.Reports)
        {
            yield return ReportPage.Of(report, map);
            if (map.Lint.Set.RollupOf(report) is { } rollup && !report.IsUnreadable)
                yield return RollupPage.Of(rollup, map);
        }
        // Last: when it is there, so is all that it leads to.
        yield return IndexPage.Of(map);
    }
}
