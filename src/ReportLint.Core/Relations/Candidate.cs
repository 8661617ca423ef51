using ReportLint.Model;

namespace ReportLint.Relations;

/// <summary>A figure of a broken relation that could be the wrong one.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Expected">The value that it would have to have, where that is one value.</param>
/// <param name="Settles">Whether with that value the relation holds, no other figure changed.</param>
/// <param name="IsLikely">Whether it is likelier than every other candidate.</param>
public sealed record Candidate(Figure Figure, long? Expected, bool Settles, bool IsLikely);
