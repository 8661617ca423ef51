namespace ReportLint.Relations;

/// <summary>A set of figures whose change makes every equation hold.</summary>
/// <param name="Variables">The figures, ascending.</param>
/// <param name="Changes">What to add to each; null where more than one way would do.</param>
internal sealed record Repair(IReadOnlyList<int> Variables, IReadOnlyList<long>? Changes);
