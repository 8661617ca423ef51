namespace ReportLint.Model.Rollups;

/// <summary>The reports that one report sums.</summary>
public sealed class Rollup
{
    internal Rollup(Report report, IReadOnlyList<RollupGlob> globs)
    {
        Report = report;
        Globs = globs;
        Children = [.. globs.SelectMany(glob => glob.Children).Distinct().OrderBy(child => child.Source.FullPath, StringComparer.Ordinal)];
        IsComplete = Children.Count > 0 && globs.All(glob => glob.Children.Count > 0 && glob.Unreadable.Count == 0 && glob.Missing.Count == 0);
    }

    /// <summary>The report that sums.</summary>
    public Report Report { get; }

    /// <summary>Its globs, in the order of the file.</summary>
    public IReadOnlyList<RollupGlob> Globs { get; }

    /// <summary>The reports of the same year that they match, each once, by path; the report itself is not among them.</summary>
    public IReadOnlyList<Report> Children { get; }

    /// <summary>Whether nothing is known to be missing, so that the sums can be compared.</summary>
    public bool IsComplete { get; }

    /// <summary>The first glob that matches <paramref name="child"/>.</summary>
    public RollupGlob GlobOf(Report child) => Globs.First(glob => glob.Children.Contains(child));
}
