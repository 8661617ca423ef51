using System.Globalization;

namespace ReportLint.Model;

/// <summary>Where reports lie: 2022/财政局.report.yaml beside 2021/财政局.report.yaml.</summary>
internal static class ReportPlace
{
    // Above that, folders are those of the machine, not of the repository.
    private const int Folders = 3;

    /// <summary>The name of the file without its ending, and those of the folders above it, nearest first.</summary>
    public static IReadOnlyList<string> Names(string path)
    {
        var names = new List<string>(Folders + 1);
        var end = path.Length;
        for (var i = 0; i <= Folders && end >= 0; i++)
        {
            var slash = end == 0 ? -1 : path.LastIndexOf('/', end - 1);
            var name = path.Substring(slash + 1, end - slash - 1);
            if (i == 0 && name.EndsWith(Report.FileEnding, StringComparison.OrdinalIgnoreCase))
                name = name.Substring(0, name.Length - Report.FileEnding.Length);
            if (i == 0 || name.Length > 0)
                names.Add(name);
            end = slash;
        }
        return names;
    }

    /// <summary>The year that the nearest of <paramref name="names"/>, those of a file and of the folders above it, states; null where none does.</summary>
    public static (string Name, bool IsFile, int Year)? YearOf(IReadOnlyList<string> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if ((i == 0 ? NamedYear.Of(names[i]) : NamedYear.OfFolder(names[i])) is { } year)
                return (names[i], i == 0, year);
        }
        return null;
    }

    /// <summary>
    /// The paths that <paramref name="path"/> may have had for the year before: with that year in the place of <paramref name="year"/> in the file's name and the three folders above,
    /// or in the nearest only that names it. None where none does, or where the file's name is another number only.
    /// </summary>
    public static IEnumerable<string> YearBefore(string path, long year)
    {
        var parts = path.Split('/');
        var (word, before) = (year.ToString(CultureInfo.InvariantCulture), (year - 1).ToString(CultureInfo.InvariantCulture));
        var name = parts[parts.Length - 1].Replace(Report.FileEnding, "");
        // The folder of one agency: 财政局/2022.report.yaml.
        if (!string.Equals(name, word, StringComparison.Ordinal) && !name.Replace(word, "").Any(char.IsLetter))
            return [];
        var named = Enumerable.Range(0, parts.Length).Reverse().Take(Folders + 1).Where(i => parts[i].IndexOf(word, StringComparison.Ordinal) >= 0).ToList();
        IEnumerable<List<int>> choices = named.Count > 1 ? [named, [named[0]]] : named.Count == 1 ? [named] : [];
        return choices.Select(places => string.Join("/", parts.Select((part, i) => places.Contains(i) ? part.Replace(word, before) : part)));
    }
}
