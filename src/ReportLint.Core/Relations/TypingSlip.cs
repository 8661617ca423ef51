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

    /// <summary>Every number for which <paramref name="typed"/> could have been typed by a slip.</summary>
    public static IReadOnlyCollection<long> Meant(long typed)
    {
        var meant = new HashSet<long>();
        if (typed < 0)
            return meant;
        var digits = typed.ToString(CultureInfo.InvariantCulture);
        for (var i = 0; i <= digits.Length; i++)
        {
            var (before, from) = (digits.Substring(0, i), digits.Substring(i));
            for (var digit = '0'; digit <= '9'; digit++)
            {
                Add(before + digit + from);
                if (from.Length > 0)
                    Add(before + digit + from.Substring(1));
            }
            if (from.Length > 0)
                Add(before + from.Substring(1));
            if (from.Length > 1)
                Add(before + from[1] + from[0] + from.Substring(2));
        }
        return meant;

        void Add(string text)
        {
            // A number isn't written with zeros in front: what would be is no slip of one finger.
            if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && IsLikely(value, typed))
                meant.Add(value);
        }
    }
}
