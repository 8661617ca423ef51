using System.Globalization;

namespace ReportLint.Model.References;

/// <summary>The change from last year's figure as reports put it: 增长75%, 下降12.3%, 持平.</summary>
public static class RateOfChange
{
    /// <summary>The change in words, rounded half up to one decimal in exact arithmetic; null when <paramref name="before"/> is 0 or negative and the two differ.</summary>
    public static string? Write(decimal before, decimal now)
    {
        if (before == now)
            return "持平";
        if (before <= 0)
            return null;
        var difference = Math.Abs(now - before);
        // Tenths of a percent, rounded half up: floor(1000·d/b + 1/2) = floor((2000·d + b) / 2b). The remainder of decimals is exact.
        var dividend = (2000 * difference) + before;
        var divisor = 2 * before;
        var tenths = (dividend - (dividend % divisor)) / divisor;
        var percent = (decimal.Truncate(tenths) / 10).ToString("0.#", CultureInfo.InvariantCulture);
        return $"{(now > before ? "增长" : "下降")}{percent}%";
    }
}
