namespace ReportLint.Model.Rollups;

/// <summary>Compares what a roll-up sums with the roll-ups of the same body for the years before and after.</summary>
internal static class RollupNeighbours
{
    /// <summary>The roll-up <paramref name="rollup"/> with what the others tell of it.</summary>
    /// <param name="rollup">The roll-up.</param>
    /// <param name="last">That of the year before, or null.</param>
    /// <param name="next">That of the year after, or null.</param>
    /// <param name="set">The reports of the repository.</param>
    public static Rollup Compare(Rollup rollup, Rollup? last, Rollup? next, ReportSet set)
    {
        var there = new HashSet<string>(rollup.Children.SelectMany(Names)
            .Concat(rollup.Globs.SelectMany(glob => glob.Missing).Select(child => child.Agency))
            .Concat(rollup.Globs.SelectMany(glob => glob.Unreadable).Select(source => set.Paths.HeadOf(source).Agency ?? "")), StringComparer.Ordinal);
        var gone = Missing(rollup, last, there, set);
        there.UnionWith(gone.Select(child => child.Agency));
        return new Rollup(rollup.Report, rollup.Globs) { Gone = gone, Newcomers = Missing(rollup, next, there, set) };
    }

    private static List<MissingChild> Missing(Rollup rollup, Rollup? other, HashSet<string> there, ReportSet set) => other is null ? [] :
    [
        .. other.Children.Where(child => !Names(child).Any(there.Contains))
            .Select(child => new MissingChild(child.Agency!.Value, child, set.Find(child.Agency!.Value, rollup.Report.Year!.Value).FirstOrDefault())),
    ];

    private static IEnumerable<string> Names(Report report) => report.Formerly.Select(name => name.Value).Append(report.Agency!.Value);
}
