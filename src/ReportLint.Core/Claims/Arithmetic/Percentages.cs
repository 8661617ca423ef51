namespace ReportLint.Claims.Arithmetic;

/// <summary>Percentages in exact decimal arithmetic.</summary>
public static class Percentages
{
    /// <summary><paramref name="part"/> of <paramref name="whole"/> in percent, rounded half up to <paramref name="decimals"/>. Neither may be negative, and the whole not 0.</summary>
    public static decimal HalfUp(decimal part, decimal whole, int decimals) => Floor((2 * Scaled(part, decimals)) + whole, 2 * whole) / Power(decimals);

    /// <summary>The same, cut off instead of rounded.</summary>
    public static decimal Truncated(decimal part, decimal whole, int decimals) => Floor(Scaled(part, decimals), whole) / Power(decimals);

    private static decimal Scaled(decimal part, int decimals) => part * 100 * Power(decimals);

    // The quotient of decimals is rounded, their remainder is exact.
    private static decimal Floor(decimal dividend, decimal divisor) => decimal.Truncate((dividend - (dividend % divisor)) / divisor);

    private static decimal Power(int decimals)
    {
        decimal power = 1;
        for (var i = 0; i < decimals; i++)
            power *= 10;
        return power;
    }
}
