using System.Globalization;
using System.Text;

namespace ReportLint.Model;

/// <summary>Whole numbers in Chinese characters as official texts write them: 一百一十, 一万零五十.</summary>
public static class ChineseNumerals
{
    /// <summary>The characters of which <see cref="TryRead"/> makes out numerals.</summary>
    internal const string Characters = Digits + "〇两十百千万";

    private const int LongestRead = 16;
    private const string Digits = "零一二三四五六七八九";
    private static readonly string[] s_units = ["", "十", "百", "千"];
    private static readonly string[] s_groups = ["", "万", "亿", "万亿", "亿亿"];

    /// <summary>Writes <paramref name="number"/>: 10 is 十, 110 is 一百一十, 10050 is 一万零五十; a negative number begins with 负.</summary>
    public static string Write(long number)
    {
        if (number == 0)
            return "零";
        var digits = number.ToString(CultureInfo.InvariantCulture).TrimStart('-');
        var text = new StringBuilder();
        var zero = false;
        for (var i = 0; i < digits.Length; i++)
        {
            var place = digits.Length - 1 - i;
            var digit = digits[i] - '0';
            if (digit == 0)
            {
                zero = text.Length > 0;
            }
            else
            {
                text.Append(zero ? "零" : "").Append(Digits[digit]).Append(s_units[place % 4]);
                zero = false;
            }
            if (place % 4 != 0 || place == 0)
                continue;
            if (HasDigitInGroup(digits, i))
                text.Append(s_groups[place / 4]);
            // A zero at the end of a group is not spoken: 一百一十万七千.
            zero &= !HasDigitInGroup(digits, i);
        }
        // 10 to 19 are written without the leading 一.
        if (text.Length >= 2 && text[0] == '一' && text[1] == '十')
            text.Remove(0, 1);
        return (number < 0 ? "负" : "") + text;
    }

    /// <summary>Reads a numeral below one 亿 such as 三十五 or 两百; false when the text is none, or is not written as numerals are.</summary>
    public static bool TryRead(string text, out long number)
    {
        number = 0;
        if (text.Length is 0 or > LongestRead)
            return false;
        var plain = text.Replace('两', '二').Replace('〇', '零');
        long section = 0;
        long digit = -1;
        foreach (var c in plain)
        {
            var value = Digits.IndexOf(c);
            if (value >= 0)
            {
                digit = value;
            }
            else if (c is '十' or '百' or '千')
            {
                section += (digit < 0 ? 1 : digit) * (c == '十' ? 10 : c == '百' ? 100 : 1000);
                digit = -1;
            }
            else if (c == '万' && number == 0)
            {
                number = (section + Math.Max(0, digit)) * 10_000;
                (section, digit) = (0, -1);
            }
            else
            {
                return false;
            }
        }
        number += section + Math.Max(0, digit);
        // What was made out is a numeral only if it would be written so: 十十 and 一百五 are not.
        var written = Write(number);
        return string.Equals(plain, written, StringComparison.Ordinal) || (written[0] == '十' && string.Equals(plain, "一" + written, StringComparison.Ordinal));
    }

    private static bool HasDigitInGroup(string digits, int last)
    {
        for (var i = last; i >= 0 && i > last - 4; i--)
        {
            if (digits[i] != '0')
                return true;
        }
        return false;
    }
}
