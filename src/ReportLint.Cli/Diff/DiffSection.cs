using ReportLint.Comparison;
using ReportLint.Wording;

namespace ReportLint.Cli.Diff;

/// <summary>What changed in one part of a report.</summary>
/// <param name="Title">What the part is called.</param>
/// <param name="Values">The values that changed.</param>
/// <param name="Sentences">The sentences that changed.</param>
internal sealed record DiffSection(LocalizedText Title, IReadOnlyList<ValueLine> Values, IReadOnlyList<SentenceChange> Sentences);
