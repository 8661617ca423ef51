using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rules.Wordings;

/// <summary>A sentence that speaks of the report's year and names another.</summary>
/// <param name="Block">The block.</param>
/// <param name="Span">The year.</param>
/// <param name="Written">The year as a number.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="LooksBack">Whether the sentence holds a word that may look back, ahead, or to another year, so that it may mean what it says.</param>
internal sealed record WrongYear(ProseBlock Block, TextSpan Span, int Written, TextSpan Sentence, bool LooksBack);
