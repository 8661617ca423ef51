using System.Globalization;
using ReportLint.Text;

namespace ReportLint.Cli.CommandLine;

/// <summary>Lays text out in a column: between words, and between Chinese characters, but not before a sign that cannot begin a line.</summary>
internal static class ColumnText
{
    private const int Narrowest = 20;
    private const string NotAtStart = "，。；：、！？）》”’…),.;:!?]}";
    private const string NotAtEnd = "（《“‘([{";

    /// <summary>The lines of <paramref name="text"/>, none wider than <paramref name="width"/> columns unless a word is.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var piece in Pieces(text))
        {
            if (line.Length > 0 && DisplayWidth.Of(line + piece.TrimEnd()) > Math.Max(width, Narrowest))
            {
                lines.Add(line.TrimEnd());
                line = "";
            }
            line += line.Length == 0 ? piece.TrimStart() : piece;
        }
        lines.Add(line.TrimEnd());
        return lines;
    }

    /// <summary>The stretches that stay together, each with the blanks behind it.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var at = 1; at < text.Length; at++)
        {
            if (!MayPart(text[at - 1], text[at]))
                continue;
            yield return text[start..at];
            start = at;
        }
        if (start < text.Length)
            yield return text[start..];
    }

    private static bool MayPart(char before, char after) =>
        after != ' ' && !NotAtStart.Contains(after, StringComparison.Ordinal) && !NotAtEnd.Contains(before, StringComparison.Ordinal)
        && (before == ' ' || IsChinese(before) || IsChinese(after));

    private static bool IsChinese(char c) => DisplayWidth.Of(c.ToString(CultureInfo.InvariantCulture)) == 2 || c is '“' or '”' or '…';
}
