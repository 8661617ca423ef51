namespace ReportLint.Relations;

/// <summary>What the broken relations of a report come from.</summary>
/// <param name="Errors">The figures that must be wrong.</param>
/// <param name="Unexplained">The broken relations that no such figure explains.</param>
public sealed record Localization(IReadOnlyList<FigureInError> Errors, IReadOnlyList<UnexplainedRelation> Unexplained)
{
    /// <summary>Nothing is broken.</summary>
    public static Localization None { get; } = new([], []);
}
