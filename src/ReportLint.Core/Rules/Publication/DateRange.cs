using ReportLint.Text;

namespace ReportLint.Rules.Publication;

/// <summary>A range of days as prose writes it: 2021年1月1日至12月31日.</summary>
/// <param name="Span">Where it stands, from the first digit to the last character of the second day.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
internal sealed record DateRange(TextSpan Span, WrittenDate Start, WrittenDate End)
{
    /// <summary>Whether it is the whole of <paramref name="year"/>, as far as it says.</summary>
    public bool IsYear(long year) =>
        (Start.Year ?? year) == year && (End.Year ?? Start.Year ?? year) == year
        && Start.Month == 1 && (Start.Day ?? 1) == 1 && End.Month == 12 && (End.Day ?? 31) == 31;

    /// <summary>Whether it can be a range: both days exist, and the first is not the later.</summary>
    public bool IsPossible => Start.IsPossible && End.IsPossible && Order(Start, Start.Year ?? End.Year) <= Order(End, End.Year ?? Start.Year);

    private static long Order(WrittenDate date, long? year) => ((year ?? 0) * 10_000) + (date.Month * 100) + (date.Day ?? 0);
}
