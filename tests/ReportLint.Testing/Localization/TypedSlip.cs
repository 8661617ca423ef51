using System.Globalization;

namespace ReportLint.Testing.Localization;

/// <summary>Wrong numbers as people type them.</summary>
internal static class TypedSlip
{
    /// <summary>A digit changed, dropped or doubled, or two neighbours swapped; null when that gives the same number.</summary>
    public static long? Draw(Random random, long right)
    {
        var digits = right.ToString(CultureInfo.InvariantCulture);
        var at = random.Next(digits.Length);
        var typed = random.Next(4) switch
        {
            0 => digits[..at] + (char)('0' + random.Next(10)) + digits[(at + 1)..],
            1 when digits.Length > 1 => digits.Remove(at, 1),
            2 when at + 1 < digits.Length => digits[..at] + digits[at + 1] + digits[at] + digits[(at + 2)..],
            _ => digits.Insert(at, digits[at].ToString()),
        };
        var value = long.Parse(typed, CultureInfo.InvariantCulture);
        return value == right ? null : value;
    }

    /// <summary>Any number of about that size; null when it is the same.</summary>
    public static long? DrawAny(Random random, long right)
    {
        var value = random.Next((int)Math.Min((right * 2) + 20, int.MaxValue));
        return value == right ? null : value;
    }
}
