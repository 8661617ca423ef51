using System.Globalization;
using ReportLint.Claims.Reading;
using ReportLint.Relations;

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
    public decimal Sum
    {
        get
        {
            decimal sum = 0;
            for (var i = 0; i < Parts.Count; i++)
                sum += Parts[i].Number.Value;
            return sum;
        }
    }

    /// <summary>Whether words say that these are parts: 其中, 包括, 合计. Without them the list's shape alone does.</summary>
    public bool IsCued { get; init; } = true;

    /// <summary>Whether two neighbouring digits of the whole, or of one part, were swapped: then the list was surely meant to be complete.</summary>
    public bool IsOneSwapAway()
    {
        var (sum, whole) = (Sum, Whole.Number.Value);
        return sum != whole && (IsSwap(sum, whole) || Parts.Any(part => IsSwap(part.Number.Value + whole - sum, part.Number.Value)));
    }

    /// <summary>Whether <paramref name="number"/> is one of the parts.</summary>
    public bool Has(CountedNumber number) => Parts.Any(part => part.Number.Span == number.Number.Span);

    private static bool IsSwap(decimal meant, decimal typed) =>
        Digits(meant) is { } a && Digits(typed) is { } b && a.Length == b.Length && TypingSlip.IsLikely((long)meant, (long)typed)
        && a.OrderBy(digit => digit).SequenceEqual(b.OrderBy(digit => digit));

    private static string? Digits(decimal value) => value is > 0 and <= long.MaxValue && value == decimal.Truncate(value) ? value.ToString("0", CultureInfo.InvariantCulture) : null;
}
