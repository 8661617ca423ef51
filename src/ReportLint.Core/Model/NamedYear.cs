using System.Globalization;

namespace ReportLint.Model;

/// <summary>Reads the year that the name of a file or folder states: 2023, 2023年度, report-2023.</summary>
internal static class NamedYear
{
    private const int FirstYear = 2008;
    private const int LastYear = 2099;

    // What may stand beside the year in the name of a folder; another word makes it a name of something else.
    private static readonly string[] s_words = ["reports", "report", "annual", "yearly", "year", "fy", "nianbao"];

    /// <summary>The only year in <paramref name="name"/>; null when there is none, or several, or when it belongs to a date, a span of years or an edition.</summary>
    public static int? Of(string name)
    {
        int? found = null;
        for (var i = 0; i < name.Length; i++)
        {
            if (!IsDigit(name[i]))
                continue;
            var start = i;
            while (i < name.Length && IsDigit(name[i]))
                i++;
            if (i - start != 4)
            {
                // 2024-01-25 and 202401 are days and months, not the year of a report.
                if (found is not null || i - start > 4)
                    return null;
                continue;
            }
            var year = int.Parse(name.Substring(start, 4), NumberStyles.None, CultureInfo.InvariantCulture);
            if (year is < FirstYear or > LastYear || found is not null || (i < name.Length && name[i] == '版'))
                return null;
            if (i + 1 < name.Length && "-_.年/~—至".IndexOf(name[i]) >= 0 && IsDigit(name[i + 1]))
                return null;
            found = year;
        }
        return found;
    }

    /// <summary>The year of a folder: one whose name says little else.</summary>
    public static int? OfFolder(string name)
    {
        if (Of(name) is not { } year)
            return null;
        var rest = name.Replace(year.ToString(CultureInfo.InvariantCulture), "").ToUpperInvariant();
        foreach (var word in s_words)
            rest = rest.Replace(word.ToUpperInvariant(), "");
        return rest.All(c => (c > '\u2E7F' && char.IsLetter(c)) || c is '-' or '_' or ' ' or '.') ? year : null;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
