using ReportLint.Model.Queries;

namespace ReportLint.Model.Rollups;

/// <summary>The reports that one report sums.</summary>
public sealed class Rollup
{
    internal Rollup(Report report, IReadOnlyList<RollupGlob> globs)
    {
        Report = report;
        Globs = globs;
        Children = [.. globs.SelectMany(glob => glob.Children).Distinct().OrderBy(child => child.Source.FullPath, StringComparer.Ordinal)];
    }

    /// <summary>The report that sums.</summary>
    public Report Report { get; }

    /// <summary>Its globs, in the order of the file.</summary>
    public IReadOnlyList<RollupGlob> Globs { get; }

    /// <summary>The reports of the same year that they match, each once, by path; the report itself is not among them.</summary>
    public IReadOnlyList<Report> Children { get; }

    /// <summary>What last year's roll-up of the same body summed and this one does not.</summary>
    public IReadOnlyList<MissingChild> Gone { get; internal init; } = [];

    /// <summary>What next year's roll-up of the same body sums, and neither this one nor last year's: a new agency, or one whose report is missing here.</summary>
    public IReadOnlyList<MissingChild> Newcomers { get; internal init; } = [];

    /// <summary>Whether nothing is known to be missing, so that the sums can be compared.</summary>
    public bool IsComplete => Children.Count > 0 && Gone.Count == 0 && Globs.All(glob => glob.Children.Count > 0 && glob.Unreadable.Count == 0 && glob.Missing.Count == 0);

    /// <summary>What the same globs match in a set with <paramref name="change"/>; the same object where that is the same.</summary>
    internal Rollup With(ReportChange change)
    {
        RollupGlob[] globs = [.. Globs.Select(glob => glob.With(change))];
        return globs.SequenceEqual(Globs) && !change.Concerns(Report) && !Gone.Concat(Newcomers).Any(child => child.IsConcernedBy(change)) ? this
            : new Rollup(change.Now(Report), globs) { Gone = [.. Gone.Select(child => child.With(change))], Newcomers = [.. Newcomers.Select(child => child.With(change))] };
    }

    /// <summary>The first glob that matches <paramref name="child"/>.</summary>
    public RollupGlob GlobOf(Report child) => Globs.First(glob => glob.Children.Contains(child));
}
