using ReportLint.Claims.Reading;
using ReportLint.Text;

namespace ReportLint.Claims.Arithmetic;

/// <summary>A share that a sentence states in words: 180件，占八成以上.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words that say how much, in the block.</param>
/// <param name="Least">The least percentage that they allow.</param>
/// <param name="Most">The greatest percentage that they allow.</param>
/// <param name="Part">The part.</param>
/// <param name="Wholes">What it may be a share of; the one before 其中 first.</param>
/// <param name="IsOfFirst">Whether it can only be a share of the first of them.</param>
internal sealed record WordedShare(Sentence Sentence, TextSpan Words, decimal Least, decimal Most, CountedNumber Part, IReadOnlyList<decimal> Wholes, bool IsOfFirst);
