using System.Globalization;

namespace ReportLint.Claims.Judging;

/// <summary>Whether one number looks like a typing slip for another, by a measure that a guess may rest on.</summary>
/// <remarks>Of two-digit figures in right prose four in five are one changed digit from some cell: a changed digit counts among three only; among two it counts beside a topic alone; single digits never.</remarks>
internal static class NumberSlip
{
    /// <summary>Whether <paramref name="typed"/> was probably meant to be <paramref name="meant"/>.</summary>
    public static bool Is(decimal meant, decimal typed)
    {
        var (a, b) = (meant.ToString(CultureInfo.InvariantCulture), typed.ToString(CultureInfo.InvariantCulture));
        if (a.Length < 2 || b.Length < 2 || meant == typed)
            return false;
        if (a.Length != b.Length)
            return Math.Max(a.Length, b.Length) >= 3 && Math.Abs(a.Length - b.Length) == 1 && IsOneMore(a.Length > b.Length ? a : b, a.Length > b.Length ? b : a);
        var different = Enumerable.Range(0, a.Length).Where(i => a[i] != b[i]).ToList();
        return different.Count == 1 || (different.Count == 2 && different[1] == different[0] + 1 && a[different[0]] == b[different[1]] && a[different[1]] == b[different[0]]);
    }

    /// <summary>Whether it is so likely that words of which only the place is understood may rest on it: one digit of at least three, or two neighbours swapped.</summary>
    public static bool IsClear(decimal meant, decimal typed) =>
        Is(meant, typed) && (meant >= 100 || typed >= 100 || (meant % 10 == decimal.Truncate(typed / 10) && typed % 10 == decimal.Truncate(meant / 10)));

    private static bool IsOneMore(string longer, string shorter)
    {
        var i = 0;
        while (i < shorter.Length && longer[i] == shorter[i])
            i++;
        return string.CompareOrdinal(longer, i + 1, shorter, i, shorter.Length) == 0;
    }
}
