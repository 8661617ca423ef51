using ReportLint.Model;

namespace ReportLint.Rules.Years;

/// <summary>A figure that should repeat one of last year's report.</summary>
/// <param name="This">This year's figure.</param>
/// <param name="Last">Last year's figure.</param>
/// <param name="Difference">By how much this year's is larger. A figure that RL1000 corrects, in either year, is taken as corrected: its mistake is in good hands there.</param>
internal sealed record CarriedCell(Figure This, Figure Last, long Difference);
