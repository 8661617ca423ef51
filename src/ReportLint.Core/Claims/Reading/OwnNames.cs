using ReportLint.Prose;

namespace ReportLint.Claims.Reading;

/// <summary>Names by which a government's report, or its office's, calls the one that reports.</summary>
internal static class OwnNames
{
    private const string Government = "政府";

    private static readonly string[] s_acting = ["代表", "代"];

    /// <summary>Whether <paramref name="name"/> abbreviates <paramref name="agency"/>: its characters stand there in this order, the last at its end, 县政府 in 某县人民政府.</summary>
    public static bool IsAgency(string agency, string name)
    {
        name = name.TrimStart('我', '本');
        if (name.Length == 0 || agency.Length == 0 || agency[agency.Length - 1] != name[name.Length - 1])
            return false;
        var found = 0;
        foreach (var letter in agency)
        {
            if (found < name.Length && name[found] == letter)
                found++;
        }
        return found == name.Length;
    }

    /// <summary>Whether <paramref name="name"/> is an office of <paramref name="agency"/>: 县政府办公室 of 某县人民政府.</summary>
    public static bool IsOffice(string agency, string name) =>
        name.LastIndexOf(Government, StringComparison.Ordinal) is > 0 and var at && at + Government.Length < name.Length && IsAgency(agency, name.Substring(0, at + Government.Length));

    /// <summary>代表＋市政府＋受理: the agency does it.</summary>
    public static bool ActsFor(string text, int start) => Array.Exists(s_acting, acting => ProseText.HasBefore(text, start, acting));
}
