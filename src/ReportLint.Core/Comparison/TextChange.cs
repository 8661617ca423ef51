using ReportLint.Wording;

namespace ReportLint.Comparison;

/// <summary>What changed in one text of a report, as a reader of the rendered report sees it: figures written out, headings numbered.</summary>
/// <param name="PartId">The key of the part; <c>preamble</c> for the text before part 一.</param>
/// <param name="Title">The heading of the part.</param>
/// <param name="Sentences">The sentences that changed, in order.</param>
public sealed record TextChange(string PartId, LocalizedText Title, IReadOnlyList<SentenceChange> Sentences);
