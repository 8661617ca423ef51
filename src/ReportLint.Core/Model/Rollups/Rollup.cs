using ReportLint.Model.Queries;

namespace ReportLint.Model.Rollups;

/// <summary>The reports that one report sums.</summary>
public sealed class Rollup
{
    // Not a strong one, or all that came before would stay in memory.
    private readonly WeakReference<Rollup>? _before;

    internal Rollup(Report report, IReadOnlyList<RollupGlob> globs)
        : this(report, globs, [.. globs.SelectMany(glob => glob.Children).Distinct().OrderBy(child => child.Source.FullPath, StringComparer.Ordinal)])
    {
    }

    private Rollup(Report report, IReadOnlyList<RollupGlob> globs, IReadOnlyList<Report> children)
    {
        Report = report;
        Globs = globs;
        Children = children;
    }

    private Rollup(Rollup before, IReadOnlyList<RollupGlob> globs, ReportChange change)
        : this(change.Now(before.Report), globs, change.Now(before.Children)) => _before = new(before);

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

    /// <summary>The same roll-up in the set before, with the same children in the same places but for those whose texts changed; null where there was none, or nobody keeps it any more.</summary>
    internal Rollup? Before => _before is not null && _before.TryGetTarget(out var before) ? before : null;

    /// <summary>All reports that it brings: the one that sums, those that it sums, and those that tell what is missing.</summary>
    internal IEnumerable<Report> Seen => Globs.SelectMany(glob => glob.Missing).Concat(Gone).Concat(Newcomers).SelectMany(child => child.Unlisted is null ? new[] { child.Other } : [child.Other, child.Unlisted]).Concat(Children).Append(Report);

    /// <summary>What the same globs match in a set with <paramref name="change"/>; the same object where that is the same.</summary>
    internal Rollup With(ReportChange change)
    {
        RollupGlob[] globs = [.. Globs.Select(glob => glob.With(change))];
        return globs.SequenceEqual(Globs) && !change.Concerns(Report) && !Gone.Concat(Newcomers).Any(child => child.IsConcernedBy(change)) ? this
            : new Rollup(this, globs, change) { Gone = [.. Gone.Select(child => child.With(change))], Newcomers = [.. Newcomers.Select(child => child.With(change))] };
    }

    /// <summary>The first glob that matches <paramref name="child"/>.</summary>
    public RollupGlob GlobOf(Report child) => Globs.First(glob => glob.Children.Contains(child));
}
