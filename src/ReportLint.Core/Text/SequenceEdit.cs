namespace ReportLint.Text;

/// <summary>A stretch of two compared sequences.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Start">Where it begins: in the new sequence when it was added, else in the old one.</param>
/// <param name="Count">How many items it has.</param>
public readonly record struct SequenceEdit(SequenceEditKind Kind, int Start, int Count);
