namespace ReportLint.Model.Rollups;

/// <summary>Finds the reports that a report sums among the files of its repository.</summary>
internal sealed class RollupResolver
{
    // A pattern takes time in proportion to its length for each file: beyond this, globs with wildcards match nothing.
    private const int MostPatternCharacters = 16 * 1024;

    private readonly Report _report;
    private readonly long _year;
    private readonly ReportPaths _paths;
    private int _patternCharacters;

    private RollupResolver(Report report, long year, ReportPaths paths)
    {
        _report = report;
        _year = year;
        _paths = paths;
    }

    /// <summary>What the globs of <paramref name="report"/> match; null when it has none, or no year.</summary>
    public static Rollup? Match(Report report, ReportPaths paths) =>
        report.Rollup.Count > 0 && report.Year is { } year ? new RollupResolver(report, year.Value, paths).Resolve() : null;

    private Rollup Resolve()
    {
        var globs = _report.Rollup.Select(Resolve).ToList();
        AddMissing(globs);
        return new Rollup(_report, [.. globs.Select(pair => pair.Glob)]);
    }

    private (RollupGlob Glob, List<ReportEntry> Others) Resolve(Located<string> stated)
    {
        var pattern = RollupPattern.Read(stated.Value, _report.Source.FullPath);
        if (pattern.IsWild)
            _patternCharacters += stated.Value.Length;
        List<ReportEntry> matched = _patternCharacters > MostPatternCharacters && pattern.IsWild ? []
            : [.. _paths.WithPrefix(pattern.Prefix).Where(entry => pattern.Matches(entry.Source.FullPath))];
        var glob = new RollupGlob(stated)
        {
            MatchesNothing = matched.Count == 0,
            LeadsOutside = matched.Count == 0 && !_paths.ReachesInto(pattern.Prefix),
        };
        glob.MatchesItself = matched.RemoveAll(entry => ReferenceEquals(entry.Source, _report.Source)) > 0;
        var ofYear = matched.Where(entry => entry.Head.Year is not { } year || year == _year).ToList();
        glob.Children = [.. ofYear.Where(IsReadable).Select(entry => entry.Report)];
        glob.Unreadable = [.. ofYear.Where(entry => !IsReadable(entry)).Select(entry => entry.Source)];
        var others = matched.Where(entry => entry.Head.Year is { } year && year != _year).ToList();
        glob.OtherYears = [.. others.Select(entry => entry.Head.Year!.Value).Distinct().OrderBy(year => year)];
        return (glob, others);
    }

    private static bool IsReadable(ReportEntry entry) => entry.IsIdentified && !entry.Report.IsDamaged;

    /// <summary>Says of each agency that was there the year before, or before and after, and has no report for the year itself, that it is missing.</summary>
    private void AddMissing(List<(RollupGlob Glob, List<ReportEntry> Others)> globs)
    {
        var there = new HashSet<string>(globs.SelectMany(pair => pair.Glob.Children)
            .SelectMany(child => child.Formerly.Select(name => name.Value).Append(child.Agency!.Value)), StringComparer.Ordinal);
        // Whose file cannot be read may still be there.
        there.UnionWith(globs.SelectMany(pair => pair.Glob.Unreadable).Select(source => _paths.HeadOf(source).Agency ?? ""));
        foreach (var (glob, others) in globs.Where(pair => pair.Glob.Children.Count + pair.Glob.Unreadable.Count > 0))
        {
            var missing = new List<MissingChild>();
            foreach (var agency in others.Where(entry => entry.Head.Agency is not null).GroupBy(entry => entry.Head.Agency!, StringComparer.Ordinal))
            {
                var nearest = agency.OrderBy(entry => Math.Abs(entry.Head.Year!.Value - _year)).ThenBy(entry => entry.Head.Year).First();
                var isExpected = nearest.Head.Year == _year - 1 || agency.Any(entry => entry.Head.Year < _year) && agency.Any(entry => entry.Head.Year > _year);
                if (isExpected && there.Add(agency.Key) && nearest.IsIdentified)
                    missing.Add(new MissingChild(agency.Key, nearest.Report));
            }
            glob.Missing = missing;
        }
    }
}
