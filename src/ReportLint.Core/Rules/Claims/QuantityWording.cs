using System.Globalization;
using ReportLint.Claims.Arithmetic;
using ReportLint.Prose;

namespace ReportLint.Rules.Claims;

/// <summary>Tells by its name whether a quantity is one that was named in other words before.</summary>
internal static class QuantityWording
{
    // What stands between the thing and its number and adds nothing: 访问量达1.5万次.
    private static readonly string[] s_linking = ["达到", "达", "已", "总计", "为"];

    /// <summary>The name without what stands between the thing and its number: two with the same are the same.</summary>
    public static string Plain(StatedQuantity quantity)
    {
        var name = quantity.Name!;
        var mark = name.LastIndexOf('\n');
        var end = mark;
        while (Array.Find(s_linking, word => ProseText.HasBefore(name, end, word)) is { } linking)
            end -= linking.Length;
        return end == mark ? name : name.Remove(end, mark - end);
    }

    /// <summary>Whether the numbers are one with two neighbouring digits swapped: of numbers of different things hardly any are.</summary>
    public static bool IsSwap(decimal one, decimal other)
    {
        var (a, b) = (one.ToString("0", CultureInfo.InvariantCulture), other.ToString("0", CultureInfo.InvariantCulture));
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i])
            i++;
        return a.Length == b.Length && i + 1 < a.Length && a[i] == b[i + 1] && a[i + 1] == b[i] && string.CompareOrdinal(a, i + 2, b, i + 2, a.Length) == 0;
    }
}
