using ReportLint.Model;
using ReportLint.Prose;

namespace ReportLint.Rules.Wordings;

/// <summary>Reads the ordinals of Chinese lists.</summary>
internal static class Ordinals
{
    private const int MostNumerals = 5;
    private const string Numerals = "一二三四五六七八九十";

    private static readonly WordStarts s_clauses = new(WordStarts.Pairs(Numerals, Numerals + "是要"));

    /// <summary>The first place from <paramref name="start"/> on at which <see cref="Clause"/> may find one; -1 when there is none.</summary>
    public static int NextClause(string text, int start) => s_clauses.Next(text, start);

    /// <summary>一是, 二要 at the beginning of a clause: the number and the length; 0 when there is none at <paramref name="i"/>.</summary>
    public static (int Number, int Length) Clause(string text, int i)
    {
        if (i >= text.Length || Numerals.IndexOf(text[i]) < 0)
            return default;
        var end = End(text, i);
        // 一是一，二是二 counts nothing.
        if (end - i > 3 || !ProseText.IsOneOf(text, end, "是要") || ProseText.IsOneOf(text, end + 1, Numerals + "否求素件领点害职道塞") || !ProseText.BeginsClause(text, i))
            return default;
        return ChineseNumerals.TryRead(text.Substring(i, end - i), out var number) ? ((int)number, end + 1 - i) : default;
    }

    /// <summary>（一） at the beginning of a block: the number and the length; 0 when there is none.</summary>
    public static (int Number, int Length) Bracketed(string text)
    {
        if (text.Length < 3 || text[0] is not ('（' or '('))
            return default;
        var end = End(text, 1);
        // （一）（二）项 and （一）至（三） speak of articles.
        if (end is 1 or > 4 || !ProseText.IsOneOf(text, end, "）)") || ProseText.IsOneOf(text, end + 1, "（(、至和及项款"))
            return default;
        return ChineseNumerals.TryRead(text.Substring(1, end - 1), out var number) ? ((int)number, end + 1) : default;
    }

    /// <summary>Where the numerals end, or the place behind more of them than an ordinal has.</summary>
    private static int End(string text, int i)
    {
        var last = Math.Min(text.Length, i + MostNumerals);
        while (i < last && Numerals.IndexOf(text[i]) >= 0)
            i++;
        return i;
    }
}
