using ReportLint.Model.Queries;
using ReportLint.Text;

namespace ReportLint.Model.Rollups;

/// <summary>A glob of a roll-up, and what it comes to.</summary>
public sealed class RollupGlob
{
    internal RollupGlob(Located<string> glob) => Glob = glob;

    /// <summary>The glob with its place in the file.</summary>
    public Located<string> Glob { get; }

    /// <summary>The reports of the roll-up's year that it matches, by path.</summary>
    public IReadOnlyList<Report> Children { get; internal set; } = [];

    /// <summary>The reports of the roll-up's year, as far as can be told, that it matches and that cannot be read whole.</summary>
    public IReadOnlyList<SourceText> Unreadable { get; internal set; } = [];

    /// <summary>The agencies that it matches with reports of other years only.</summary>
    public IReadOnlyList<MissingChild> Missing { get; internal set; } = [];

    /// <summary>The other years of which it matches reports.</summary>
    public IReadOnlyList<long> OtherYears { get; internal set; } = [];

    /// <summary>Whether it matches the roll-up's own file.</summary>
    public bool MatchesItself { get; internal set; }

    /// <summary>Whether it matches no file at all.</summary>
    public bool MatchesNothing { get; internal set; }

    /// <summary>Whether it leads to where no report was read: out of the repository.</summary>
    public bool LeadsOutside { get; internal set; }

    /// <summary>The same glob in a set with <paramref name="change"/>.</summary>
    internal RollupGlob With(ReportChange change) => !change.Concerns(Children) && !Missing.Any(child => child.IsConcernedBy(change)) ? this : new RollupGlob(Glob)
    {
        Children = change.Now(Children),
        Unreadable = Unreadable,
        Missing = [.. Missing.Select(child => child.With(change))],
        OtherYears = OtherYears,
        MatchesItself = MatchesItself,
        MatchesNothing = MatchesNothing,
        LeadsOutside = LeadsOutside,
    };

    /// <inheritdoc/>
    public override string ToString() => Glob.Value;
}
