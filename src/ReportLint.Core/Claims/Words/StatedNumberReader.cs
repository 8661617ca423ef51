using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Claims.Words;

/// <summary>Reads the numbers of prose: digits of either width with separators and decimals, 万, %, and Chinese numerals before a measure word.</summary>
internal static class StatedNumberReader
{
    private const int MaxDigits = 15;
    private const string Percent = "百分之";
    private const string Numerals = "〇零一二两三四五六七八九十百千万";

    /// <summary>The characters with which numbers begin.</summary>
    public const string First = ProseText.Digits + Numerals;

    private const string NoCountBefore = "第每逐任统唯同";
    private const string AfterYearsAndDays = "年月日号时点分级度届";

    /// <summary>The number that begins at <paramref name="start"/>, measure word included; null when there is none.</summary>
    public static Word? Read(string text, int start) =>
        DigitAt(text, start) >= 0 ? ReadDigits(text, start) : text[start] == '百' && ReadPercent(text, start) is { } percent ? percent : First.IndexOf(text[start]) >= 0 ? ReadNumeral(text, start) : null;

    /// <summary>The value of the digit at <paramref name="index"/>, of either width; −1 for another character.</summary>
    public static int DigitAt(string text, int index)
    {
        if (index < 0 || index >= text.Length)
            return -1;
        var c = text[index];
        return c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;
    }

    private static Word ReadDigits(string text, int start)
    {
        var (digits, length) = (0L, 0);
        var end = TakeDigits(text, start, ref digits, ref length);
        while (IsSeparator(text, end) && length <= MaxDigits)
            end = TakeDigits(text, end + 1, ref digits, ref length);
        var decimals = 0;
        if (end < text.Length && text[end] is '.' or '．' && DigitAt(text, end + 1) >= 0)
        {
            // The point counts as a digit.
            var whole = ++length;
            end = TakeDigits(text, end + 1, ref digits, ref length);
            decimals = length - whole;
        }
        if (length > MaxDigits || DigitAt(text, end) >= 0 || IsOrdinal(text, start, end))
            return new Word(WordClass.Unknown, TextSpan.FromBounds(start, end));
        // 3.50 keeps its two decimals.
        return Finish(text, start, end, new decimal((int)digits, (int)(digits >> 32), 0, isNegative: false, (byte)decimals), decimals);
    }

    /// <summary>百分之14.5.</summary>
    private static Word? ReadPercent(string text, int start) =>
        IsAt(text, start, Percent) && DigitAt(text, start + Percent.Length) >= 0 && ReadDigits(text, start + Percent.Length) is { Number: { Kind: NumberKind.Count, Measure: "", IsApproximate: false } } number
            ? Number(start, number.Span.End, number.Span.End, number.Number.Value, "", NumberKind.Percent, number.Number.Decimals, isApproximate: false)
            : null;

    private static int TakeDigits(string text, int start, ref long digits, ref int length)
    {
        var end = start;
        for (; DigitAt(text, end) >= 0 && length <= MaxDigits; end++, length++)
            digits = (digits * 10) + DigitAt(text, end);
        return end;
    }

    /// <summary>A separator of thousands: exactly three digits behind it.</summary>
    private static bool IsSeparator(string text, int index) =>
        index < text.Length && text[index] is ',' or '，' && DigitAt(text, index + 1) >= 0 && DigitAt(text, index + 2) >= 0 && DigitAt(text, index + 3) >= 0 && DigitAt(text, index + 4) < 0;

    /// <summary>第27项, 〔2021〕30号, 12345热线 inside words, （1）, 1. at the beginning.</summary>
    private static bool IsOrdinal(string text, int start, int end)
    {
        var before = start > 0 ? text[start - 1] : '\0';
        var after = end < text.Length ? text[end] : '\0';
        if (before == '第' || before is '〔' or '[' or '-' or '/' or '*' or '.' or ProseMask || IsLatin(before) || IsLatin(after))
            return true;
        return (before is '（' or '(' && after is '）' or ')') || (after is '.' or '、' or '．' && (start == 0 || (end - start <= 2 && "：:；;。，,\n ".IndexOf(before) >= 0)));
    }

    private static Word Finish(string text, int start, int end, decimal value, int decimals)
    {
        var next = SkipBlanks(text, end);
        if (IsYear(text, next, value, decimals))
            return new Word(WordClass.Year, TextSpan.FromBounds(start, next + 1), new StatedNumber { Span = TextSpan.FromBounds(start, end), Value = value });
        if (next < text.Length && AfterYearsAndDays.IndexOf(text[next]) >= 0)
            return new Word(WordClass.Period, TextSpan.FromBounds(start, next + 1));
        if (next < text.Length && text[next] is '%' or '％')
            return Number(start, next + 1, next + 1, value, "", NumberKind.Percent, decimals, isApproximate: false);

        var valueEnd = end;
        var isApproximate = false;
        if (next + 1 < text.Length && text[next] is '万' or '亿' && text[next + 1] != '元')
        {
            value *= text[next] == '万' ? 10_000 : 100_000_000;
            (valueEnd, next, isApproximate) = (next + 1, next + 1, true);
        }
        if (next + 1 < text.Length && text[next] is '百' or '千' && (text[next + 1] is '余' or '多' || MeasureWords.At(text, next + 1).Length > 0))
        {
            value *= text[next] == '百' ? 100 : 1000;
            (valueEnd, next) = (next + 1, next + 1);
        }
        if (next < text.Length && text[next] is '余' or '多' or '几')
            (next, isApproximate) = (next + 1, true);
        return WithMeasure(text, start, valueEnd, next, value, decimals, isApproximate);
    }

    private static Word WithMeasure(string text, int start, int valueEnd, int next, decimal value, int decimals, bool isApproximate)
    {
        next = SkipBlanks(text, next);
        var measure = MeasureWords.At(text, next);
        var end = measure.Length == 0 ? valueEnd : next + measure.Length;
        var after = measure.Length == 0 ? next : end;
        if (IsAt(text, after, "以上") || IsAt(text, after, "左右") || IsAt(text, after, "以下") || (after < text.Length && text[after] is '余' or '多'))
            isApproximate = true;
        var kind = measure.EndsWith("百分点", StringComparison.Ordinal) ? NumberKind.PercentagePoints : measure.EndsWith("元", StringComparison.Ordinal) ? NumberKind.Money : NumberKind.Count;
        return Number(start, valueEnd, Math.Max(end, valueEnd), value, measure, kind, decimals, isApproximate);
    }

    private static Word? ReadNumeral(string text, int start)
    {
        if (start > 0 && (NoCountBefore.IndexOf(text[start - 1]) >= 0 || Numerals.IndexOf(text[start - 1]) >= 0))
            return null;
        var end = start;
        while (end < text.Length && Numerals.IndexOf(text[end]) >= 0)
            end++;
        var isApproximate = end < text.Length && text[end] is '余' or '多' or '几';
        if (end == start + 1 && text[start] == '零' && IsStated(text, start, end))
            return Number(start, end, end, 0, "", NumberKind.Count, decimals: 0, isApproximate: false);
        // 制发数为五.
        if (!isApproximate && start > 1 && text[start - 2] is '数' or '量' && IsStated(text, start, end) && ChineseNumerals.TryRead(text.Substring(start, end - start), out var bare))
            return Number(start, end, end, bare, "", NumberKind.Count, decimals: 0, isApproximate: false);
        var measure = MeasureWords.At(text, isApproximate ? end + 1 : end);
        if (measure.Length == 0 || !ChineseNumerals.TryRead(text.Substring(start, end - start), out var value))
            return null;
        return WithMeasure(text, start, end, isApproximate ? end + 1 : end, value, decimals: 0, isApproximate);
    }

    /// <summary>均为零: a number although it counts in no unit; 零距离 is none.</summary>
    private static bool IsStated(string text, int start, int end) =>
        start > 0 && text[start - 1] is '为' or '是' && (end == text.Length || "，,；;、。）)\n".IndexOf(text[end]) >= 0);

    private static Word Number(int start, int valueEnd, int end, decimal value, string measure, NumberKind kind, int decimals, bool isApproximate)
    {
        var number = new StatedNumber { Span = TextSpan.FromBounds(start, valueEnd), Value = value, Measure = measure, Kind = kind, Decimals = decimals, IsApproximate = isApproximate };
        return new Word(WordClass.Number, TextSpan.FromBounds(start, end), number);
    }

    private static bool IsYear(string text, int next, decimal value, int decimals) =>
        next < text.Length && text[next] == '年' && decimals == 0 && value is >= 1949 and <= 2199;

    private static bool IsAt(string text, int index, string word) => string.CompareOrdinal(text, index, word, 0, word.Length) == 0;

    private static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private const char ProseMask = ProseBlock.Masked;

    private static int SkipBlanks(string text, int index)
    {
        while (index < text.Length && text[index] is ' ' or '\u00A0' or '　')
            index++;
        return index;
    }
}
