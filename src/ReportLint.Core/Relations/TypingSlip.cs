using System.Globalization;

namespace ReportLint.Relations;

/// <summary>Tells whether one number could have been typed for another by a slip of the finger.</summary>
public static class TypingSlip
{
    /// <summary>Whether one digit was changed, dropped or added, or two neighbours were swapped.</summary>
    public static bool IsLikely(long meant, long typed)
    {
        if (meant == typed || meant < 0 || typed < 0)
            return false;
        var a = meant.ToString(CultureInfo.InvariantCulture);
        var b = typed.ToString(CultureInfo.InvariantCulture);
        var prefix = 0;
        while (prefix < a.Length && prefix < b.Length && a[prefix] == b[prefix])
            prefix++;
        var suffix = 0;
        while (suffix < a.Length - prefix && suffix < b.Length - prefix && a[a.Length - 1 - suffix] == b[b.Length - 1 - suffix])
            suffix++;
        var (restA, restB) = (a.Length - prefix - suffix, b.Length - prefix - suffix);
        return Math.Max(restA, restB) == 1
            || (restA == 2 && restB == 2 && a[prefix] == b[prefix + 1] && a[prefix + 1] == b[prefix]);
    }
}
