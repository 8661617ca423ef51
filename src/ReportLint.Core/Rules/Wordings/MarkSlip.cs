namespace ReportLint.Rules.Wordings;

/// <summary>A mark that is out of balance.</summary>
/// <param name="Index">Where it stands.</param>
/// <param name="Mark">The mark.</param>
/// <param name="Partner">The mark that it lacks, that it crosses, or that it should be.</param>
/// <param name="Kind">What is wrong with it.</param>
internal sealed record MarkSlip(int Index, char Mark, char Partner, MarkSlipKind Kind);
