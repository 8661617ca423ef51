using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Reading;

namespace ReportLint.Rules.Claims;

/// <summary>Whether a share is right of some two numbers of its sentence, whichever the words mean: 17件，在20件中占比85%.</summary>
internal static class SharePairs
{
    private const int MostNumbers = 24;

    /// <summary>Whether two counts of <paramref name="sentence"/>, or the sum of two neighbours and another, give <paramref name="percent"/>. Without decimals that may be chance, so that only what stands right before it counts.</summary>
    public static bool Give(Sentence sentence, CountedNumber percent)
    {
        if (sentence.Numbers.Count > MostNumbers)
            return false;
        var counts = sentence.Numbers.Where(number => number.IsExactCount && !number.IsChangeOrShare && number.Number.Value > 0).ToList();
        if (percent.Number.Decimals == 0)
            counts = [.. counts.Where(number => number.Number.Span.Start < percent.Number.Span.Start).Reverse().Take(2)];
        var wholes = counts.Select(number => number.Number.Value).ToList();
        var parts = wholes.Concat(wholes.Zip(wholes.Skip(1), (first, second) => first + second));
        return parts.Any(part => wholes.Exists(whole => whole > part && StatedPercent.Compare(percent.Number, percent.IsApproximate, part, whole) == PercentMatch.Right));
    }
}
