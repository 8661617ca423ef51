using ReportLint.Model;

namespace ReportLint.Relations;

/// <summary>A figure that must be wrong: every smallest repair of the report changes it, and to the same value.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Expected">The value that settles every relation it breaks.</param>
/// <param name="Explains">The broken relations in which it stands.</param>
/// <param name="IsOutvoted">Whether no relation is broken, but several places in the prose say otherwise.</param>
public sealed record FigureInError(Figure Figure, long Expected, IReadOnlyList<BrokenRelation> Explains, bool IsOutvoted = false);
