using ReportLint.Claims.Reading;

namespace ReportLint.Claims.Arithmetic;

/// <summary>A share that a sentence states: 414条，占75%.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Percent">The percentage.</param>
/// <param name="Part">The part, or null where only the percentage is given.</param>
/// <param name="Wholes">What it may be a share of: the numbers before it of the same kind; the one before 其中 first.</param>
/// <param name="IsOfFirst">Whether it can only be a share of the first of them.</param>
internal sealed record StatedShare(Sentence Sentence, CountedNumber Percent, CountedNumber? Part, IReadOnlyList<decimal> Wholes, bool IsOfFirst);
