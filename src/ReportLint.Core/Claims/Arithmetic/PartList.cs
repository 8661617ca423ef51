using ReportLint.Claims.Reading;

namespace ReportLint.Claims.Arithmetic;

/// <summary>A whole and the parts that a sentence gives of it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Whole">The whole.</param>
/// <param name="Parts">The parts, all with the whole's measure word.</param>
/// <param name="IsClosed">Whether the sentence claims to give all parts: none of them about so many, no 等.</param>
/// <param name="Kind">What the parts are.</param>
internal sealed record PartList(Sentence Sentence, CountedNumber Whole, IReadOnlyList<CountedNumber> Parts, bool IsClosed, PartKind Kind)
{
    /// <summary>The sum of the parts.</summary>
    public decimal Sum => Parts.Sum(part => part.Number.Value);

    /// <summary>Whether <paramref name="number"/> is one of the parts.</summary>
    public bool Has(CountedNumber number) => Parts.Any(part => part.Number.Span == number.Number.Span);
}
