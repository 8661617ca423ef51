using ReportLint.Text;

namespace ReportLint.Comparison;

/// <summary>A stretch of a sentence.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Text">Its characters.</param>
public sealed record TextPiece(SequenceEditKind Kind, string Text);
