using System.Globalization;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rollover;

/// <summary>Moves the years of a text on by one: the report's own becomes a reference, those before and after it are written anew; other years are of other things.</summary>
internal sealed class ProseYears
{
    private const string Digits = "〇一二三四五六七八九";

    private readonly long _year;
    private readonly string _reference;
    private readonly string _numeral;

    /// <summary>Years of a report for <paramref name="year"/>.</summary>
    /// <param name="year">The year.</param>
    /// <param name="reference">What stands for the year of the new report.</param>
    /// <param name="numeral">What stands for it in Chinese numerals.</param>
    public ProseYears(long year, string reference, string numeral) => (_year, _reference, _numeral) = (year, reference, numeral);

    /// <summary>The changes, in order.</summary>
    public IEnumerable<TextEdit> Find(string text)
    {
        for (var i = 0; i + 4 < text.Length; i++)
        {
            if (text[i + 4] != '年' || (i > 0 && IsDigit(text[i - 1])) || ReadYear(text, i) is not { } year || IsOfRange(text, i, i + 5))
                continue;
            var isChinese = text[i] > '9' && text[i] is not (>= '０' and <= '９');
            if (year == _year)
                yield return new TextEdit(new TextSpan(i, 4), isChinese ? _numeral : _reference);
            else if (year == _year + 1 && DateEnd(text, i + 5) is var date && date > i + 5)
                yield return new TextEdit(TextSpan.FromBounds(i, date), RolledProse.ToFillIn);
            else if ((year == _year - 1 || year == _year + 1) && !IsInTitle(text, i))
                yield return new TextEdit(new TextSpan(i, 4), Write(year + 1, isChinese));
        }
    }

    private static long? ReadYear(string text, int at)
    {
        var year = 0;
        for (var i = at; i < at + 4; i++)
        {
            var digit = text[i] switch
            {
                '○' or '零' => 0,
                var c => ProseText.IsDigit(c) ? ProseText.DigitValue(c) : Digits.IndexOf(c),
            };
            if (digit < 0)
                return null;
            year = (year * 10) + digit;
        }
        return year;
    }

    private static string Write(long year, bool isChinese)
    {
        var digits = year.ToString(CultureInfo.InvariantCulture);
        return isChinese ? string.Concat(digits.Select(digit => Digits[digit - '0'])) : digits;
    }

    private static bool IsDigit(char c) => ProseText.IsDigit(c) || Digits.IndexOf(c) >= 0;

    /// <summary>Whether the year begins or ends a range of years: 2021年至2025年, 2021—2025年.</summary>
    private static bool IsOfRange(string text, int start, int end) =>
        (end < text.Length && text[end] is '至' or '-' or '—' or '~' or '～' && end + 1 < text.Length && IsDigit(text[end + 1]))
        || (start > 1 && text[start - 1] is '至' or '-' or '—' or '~' or '～' && (IsDigit(text[start - 2]) || text[start - 2] == '年'));

    /// <summary>The end of the month and day that stand there; the same place where none do.</summary>
    private static int DateEnd(string text, int at)
    {
        foreach (var unit in new[] { '月', '日' })
        {
            var end = at;
            while (end < text.Length && end < at + 3 && (IsDigit(text[end]) || text[end] == '十'))
                end++;
            if (end == at || end >= text.Length || text[end] != unit)
                return at;
            at = end + 1;
        }
        return at;
    }

    private static bool IsInTitle(string text, int at)
    {
        var (open, close) = (text.LastIndexOf('《', at), text.LastIndexOf('》', at));
        return open > close && text.IndexOf('\n', open, at - open) < 0;
    }
}
