using System.Globalization;
using System.Text;

namespace ReportLint.Rendering;

/// <summary>Reports as data in one file, for a program that goes on with them elsewhere: a line with all paths, and one for each report.</summary>
public static class ReportDataFile
{
    // Whatever is written in another way begins with another line.
    private const string Mark = "reportlint data 1";
    private const char Separator = '\t';
    private const char Escape = '\\';
    private const string Nothing = "-";
    private const string Something = "=";
    private const int Fields = 7;

    /// <summary>The file.</summary>
    /// <param name="paths">The files of all reports, those of which there is no data among them.</param>
    /// <param name="lines">The lines of the others, as <see cref="ToLine"/> writes them.</param>
    public static string Write(IEnumerable<string> paths, IEnumerable<string> lines)
    {
        var text = new StringBuilder(Mark).Append('\n').Append(string.Join("\t", paths.Select(Escaped))).Append('\n');
        foreach (var line in lines)
            text.Append(line).Append('\n');
        return text.ToString();
    }

    /// <summary>The line of a report.</summary>
    public static string ToLine(ReportData data) => string.Join("\t",
        Escaped(data.Path),
        data.Edition.ToString(CultureInfo.InvariantCulture),
        Escaped(data.Title),
        data.Year?.ToString(CultureInfo.InvariantCulture) ?? Nothing,
        data.Agency is null ? Nothing : Something + Escaped(data.Agency),
        data.Figures,
        Escaped(data.Text));

    /// <summary>The paths in a file that <see cref="Write"/> wrote; none where it is another.</summary>
    public static IReadOnlyList<string> ReadPaths(string text) => Lines(text).Skip(1).FirstOrDefault() is { Length: > 0 } paths ? [.. paths.Split(Separator).Select(Unescaped)] : [];

    /// <summary>The lines in a file that <see cref="Write"/> wrote, by the path of the report; none where it is another.</summary>
    public static IReadOnlyDictionary<string, string> ReadLines(string text)
    {
        var lines = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Lines(text).Skip(2).Where(line => line.Length > 0))
            lines[Unescaped(line.Substring(0, Math.Max(0, line.IndexOf(Separator))))] = line;
        return lines;
    }

    /// <summary>The reports in a file that <see cref="Write"/> wrote; none where it is another.</summary>
    public static IEnumerable<ReportData> Read(string text) => Lines(text).Skip(2).Select(line => line.Split(Separator)).Where(fields => fields.Length == Fields).Select(fields => new ReportData(
        Unescaped(fields[0]),
        int.Parse(fields[1], CultureInfo.InvariantCulture),
        Unescaped(fields[2]),
        Unescaped(fields[6]),
        string.Equals(fields[3], Nothing, StringComparison.Ordinal) ? null : long.Parse(fields[3], CultureInfo.InvariantCulture),
        string.Equals(fields[4], Nothing, StringComparison.Ordinal) ? null : Unescaped(fields[4].Substring(Something.Length)),
        fields[5]));

    private static IEnumerable<string> Lines(string text)
    {
        if (!text.StartsWith(Mark + "\n", StringComparison.Ordinal))
            yield break;
        for (int start = 0, end; start < text.Length && (end = text.IndexOf('\n', start)) >= 0; start = end + 1)
            yield return text.Substring(start, end - start);
    }

    /// <summary>The text without what would part fields and lines, and without what no encoding takes: halves of characters.</summary>
    private static string Escaped(string text)
    {
        var i = 0;
        while (i < text.Length && !IsSpecial(text, i))
            i++;
        if (i == text.Length)
            return text;
        var escaped = new StringBuilder(text, 0, i, text.Length + (text.Length / 8));
        for (; i < text.Length; i++)
        {
            _ = text[i] == '\n' ? escaped.Append(Escape).Append('n')
                : IsSpecial(text, i) ? escaped.Append(Escape).Append('u').Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture))
                : escaped.Append(text[i]);
        }
        return escaped.ToString();
    }

    private static string Unescaped(string text)
    {
        var next = text.IndexOf(Escape);
        if (next < 0)
            return text;
        var plain = new StringBuilder(text.Length);
        var start = 0;
        for (; next >= 0; next = text.IndexOf(Escape, start))
        {
            plain.Append(text, start, next - start);
            if (text[next + 1] == 'n')
            {
                plain.Append('\n');
                start = next + 2;
            }
            else
            {
                plain.Append((char)int.Parse(text.Substring(next + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                start = next + 6;
            }
        }
        return plain.Append(text, start, text.Length - start).ToString();
    }

    private static bool IsSpecial(string text, int i) => text[i] == Escape || char.IsControl(text[i])
        || (char.IsHighSurrogate(text[i]) && !(i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])))
        || (char.IsLowSurrogate(text[i]) && !(i > 0 && char.IsHighSurrogate(text[i - 1])));
}
