namespace ReportLint.Comparison;

/// <summary>A sentence that was changed, added or removed.</summary>
/// <param name="Before">How it read; null when it was added.</param>
/// <param name="After">How it reads; null when it was removed.</param>
/// <param name="Pieces">Old and new sentence together, stretch by stretch.</param>
public sealed record SentenceChange(string? Before, string? After, IReadOnlyList<TextPiece> Pieces);
