using System.Globalization;

namespace ReportLint.Model;

/// <summary>Where reports lie: 2022/财政局.report.yaml beside 2021/财政局.report.yaml.</summary>
internal static class ReportPlace
{
    private const int Folders = 3;

    /// <summary>The path that <paramref name="path"/> had for the year before: with that year in the place of <paramref name="year"/> in the file's name or the nearest of three folders that names it. Null where none does, or where the file's name is a number only.</summary>
    public static string? YearBefore(string path, long year)
    {
        var parts = path.Split('/');
        var word = year.ToString(CultureInfo.InvariantCulture);
        var name = parts[parts.Length - 1].Replace(Report.FileEnding, "").Replace(word, "");
        if (!name.Any(char.IsLetter))
            return null;
        for (var i = parts.Length - 1; i >= 0 && i >= parts.Length - 1 - Folders; i--)
        {
            var at = parts[i].IndexOf(word, StringComparison.Ordinal);
            if (at < 0)
                continue;
            parts[i] = parts[i].Substring(0, at) + (year - 1).ToString(CultureInfo.InvariantCulture) + parts[i].Substring(at + word.Length);
            return string.Join("/", parts);
        }
        return null;
    }
}
