using System.Runtime.CompilerServices;
using ReportLint.Text;

namespace ReportLint.Prose;

/// <summary>Classes of characters and words in prose, for rules that scan it.</summary>
internal static class ProseText
{
    /// <summary>The digits and units of Chinese numerals.</summary>
    public const string Numerals = "一二三四五六七八九十百千万亿零〇两";

    /// <summary>Full-width marks that end a clause.</summary>
    public const string ClauseMarks = "，。；：！？、";

    /// <summary>The digits of either width.</summary>
    public const string Digits = "0123456789０１２３４５６７８９";

    /// <summary>What <see cref="IsBlank"/> takes for a blank.</summary>
    public const string Blanks = " \t\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    private const string SentenceMarks = "。！？；";

    private static readonly CharacterSet s_digits = new(Digits);
    private static readonly CharacterSet s_blanks = new(Blanks);

    /// <summary>A Chinese character, not a mark.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇';

    /// <summary>Whether a Chinese character stands at <paramref name="index"/>, which may lie outside of <paramref name="text"/>.</summary>
    public static bool IsHanAt(string text, int index) => index >= 0 && index < text.Length && IsHan(text[index]);

    /// <summary>A digit of ASCII or a full-width one.</summary>
    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>Whether a digit stands at <paramref name="index"/>, which may lie outside of <paramref name="text"/>.</summary>
    public static bool IsDigitAt(string text, int index) => index >= 0 && index < text.Length && IsDigit(text[index]);

    /// <summary>Where the first digit stands from <paramref name="start"/> on; -1 when there is none.</summary>
    public static int NextDigit(string text, int start) => s_digits.Next(text, start);

    /// <summary>What a digit is worth.</summary>
    public static int DigitValue(char c) => c >= '０' ? c - '０' : c - '0';

    /// <summary>The number of which the digits from <paramref name="start"/> to <paramref name="end"/> are: no more than 18, of either width.</summary>
    public static long NumberIn(string text, int start, int end)
    {
        long number = 0;
        for (var i = start; i < end; i++)
            number = (number * 10) + DigitValue(text[i]);
        return number;
    }

    /// <summary>A letter or digit of ASCII.</summary>
    public static bool IsAscii(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    /// <summary>A letter of ASCII.</summary>
    public static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    /// <summary>A blank of any width, a tab.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\u3000' or '\u00A0' || (c > '\x7F' && char.IsWhiteSpace(c));

    /// <summary>Where the first blank stands from <paramref name="start"/> on; -1 when there is none.</summary>
    public static int NextBlank(string text, int start) => s_blanks.Next(text, start);

    /// <summary>The character at <paramref name="index"/>; <c>\0</c> outside of <paramref name="text"/>.</summary>
    public static char At(string text, int index) => index >= 0 && index < text.Length ? text[index] : '\0';

    /// <summary>Whether <paramref name="words"/> contains the character at <paramref name="index"/>; false outside of <paramref name="text"/>.</summary>
    public static bool IsOneOf(string text, int index, string words) => index >= 0 && index < text.Length && words.IndexOf(text[index]) >= 0;

    /// <summary>Whether <paramref name="word"/> stands at <paramref name="index"/>.</summary>
    public static bool Has(string text, int index, string word) =>
        index >= 0 && index + word.Length <= text.Length && (word.Length == 0 || text[index] == word[0]) && string.CompareOrdinal(text, index, word, 0, word.Length) == 0;

    /// <summary>Whether <paramref name="word"/> ends right before <paramref name="end"/>.</summary>
    public static bool HasBefore(string text, int end, string word) => Has(text, end - word.Length, word);

    /// <summary>The first of <paramref name="words"/> that stands at <paramref name="index"/>, or null. Longer words come first in such a list.</summary>
    public static string? FirstAt(string text, int index, string[] words)
    {
        foreach (var word in words)
        {
            if (Has(text, index, word))
                return word;
        }
        return null;
    }

    /// <summary>Whether one of <paramref name="words"/> occurs from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public static bool Contains(string text, int start, int end, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word, start, end - start, StringComparison.Ordinal) >= 0)
                return true;
        }
        return false;
    }

    /// <summary>Where the blanks that begin at <paramref name="index"/> end.</summary>
    public static int SkipBlanks(string text, int index)
    {
        while (index < text.Length && IsBlank(text[index]))
            index++;
        return index;
    }

    /// <summary>Where the blanks that end right before <paramref name="end"/> begin.</summary>
    public static int SkipBlanksBefore(string text, int end)
    {
        while (end > 0 && IsBlank(text[end - 1]))
            end--;
        return end;
    }

    /// <summary>Whether a clause begins at <paramref name="index"/>: at the beginning, or behind a mark.</summary>
    public static bool BeginsClause(string text, int index)
    {
        var before = SkipBlanksBefore(text, index);
        return before == 0 || !(IsHan(text[before - 1]) || IsDigit(text[before - 1]) || IsLetter(text[before - 1]) || text[before - 1] == ProseBlock.Masked);
    }

    /// <summary>Whether a clause or the text ends at <paramref name="index"/>.</summary>
    public static bool EndsClause(string text, int index) => index >= text.Length || ClauseMarks.IndexOf(text[index]) >= 0 || text[index] is ',' or ';' or '）' or ')';

    /// <summary>Where the mark <paramref name="opening"/> stands that belongs to the closing mark at <paramref name="close"/>; -1 when it is not among the <paramref name="most"/> characters before.</summary>
    public static int OpeningOf(string text, int close, char opening, int most)
    {
        var depth = 0;
        for (var i = close; i >= 0 && close - i < most; i--)
        {
            if (text[i] == text[close])
                depth++;
            else if (text[i] == opening && --depth == 0)
                return i;
        }
        return -1;
    }

    /// <summary>Whether a label such as 联系电话： begins at <paramref name="index"/>.</summary>
    public static bool BeginsLabel(string text, int index)
    {
        var end = index;
        while (end < text.Length && end - index < 10 && IsHan(text[end]))
            end++;
        return end > index && IsOneOf(text, end, "：:");
    }

    /// <summary>The sentences of <paramref name="text"/>, each up to and with its mark; a semicolon ends one.</summary>
    public static IEnumerable<(int Start, int End)> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (SentenceMarks.IndexOf(text[i]) < 0)
                continue;
            yield return (start, i + 1);
            start = i + 1;
        }
        if (start < text.Length)
            yield return (start, text.Length);
    }
}
