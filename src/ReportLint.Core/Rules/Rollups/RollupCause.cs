using ReportLint.Model;

namespace ReportLint.Rules.Rollups;

/// <summary>What the difference between a roll-up and its reports most likely comes from.</summary>
/// <param name="Kind">What went wrong.</param>
/// <param name="Child">The report it went wrong with.</param>
internal sealed record RollupCause(RollupCauseKind Kind, Report Child);
