using ReportLint.Model;

namespace ReportLint.Relations;

/// <summary>A figure that is wrong in all likelihood: every smallest repair of the report changes it, and to the same value.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Expected">The value that it would have.</param>
/// <param name="Explains">The broken relations in which it stands; none where it would only have to follow the change of another.</param>
public sealed record FigureInError(Figure Figure, long Expected, IReadOnlyList<BrokenRelation> Explains)
{
    /// <summary>How far changing it alone gets.</summary>
    public FigureReach Reach { get; init; }

    /// <summary>Whether every repair that changes one stated figure more than the smallest changes it to the same value, too. Otherwise something else could be wrong.</summary>
    public bool IsCertain { get; init; }

    /// <summary>Whether there are other repairs as small, and prose and other years decided for those that change this figure.</summary>
    public bool RestsOnEvidence { get; init; }

    /// <summary>How many places outside the tables have the expected value, where they are what tells.</summary>
    public int Witnesses { get; init; }
}
