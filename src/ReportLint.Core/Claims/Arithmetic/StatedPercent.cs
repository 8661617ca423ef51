using ReportLint.Claims.Words;

namespace ReportLint.Claims.Arithmetic;

/// <summary>Compares a percentage in prose with the numbers behind it.</summary>
internal static class StatedPercent
{
    private const int MaxDecimals = 6;

    /// <summary>How <paramref name="stated"/> compares with <paramref name="part"/> of <paramref name="whole"/>.</summary>
    /// <param name="stated">The percentage.</param>
    /// <param name="isApproximate">Whether the prose says that it is not exact: then one point more or less is right.</param>
    /// <param name="part">The part, not negative.</param>
    /// <param name="whole">The whole, positive.</param>
    public static PercentMatch Compare(StatedNumber stated, bool isApproximate, decimal part, decimal whole)
    {
        var decimals = Math.Min(stated.Decimals, MaxDecimals);
        if (Percentages.HalfUp(part, whole, decimals) == stated.Value)
            return PercentMatch.Right;
        if (isApproximate && Math.Abs(Percentages.HalfUp(part, whole, decimals) - stated.Value) <= 1)
            return PercentMatch.Right;
        return Percentages.Truncated(part, whole, decimals) == stated.Value ? PercentMatch.Truncated : PercentMatch.Wrong;
    }
}
