using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Wordings;

/// <summary>RL5004: the digits of a date run together, because 年 or 月 fell out.</summary>
public sealed class BrokenDateRule : ProseRule
{
    private static readonly MessageTemplate s_broken = new(
        "“{0}”缺了“年”或“月”",
        "年 or 月 is missing in '{0}'");

    private static readonly MessageTemplate s_brokenLike = new(
        "“{0}”缺了“年”或“月”，是不是“{1}”？",
        "年 or 月 is missing in '{0}'; is it '{1}'?");

    private static readonly char[] s_units = ['月', '日'];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL5004",
        Name = "broken-date",
        Severity = Severity.Error,
        Summary = new(
            "日期缺了“年”或“月”，数字连在一起，如“20241月”“20231231日”",
            "A date without 年 or 月, its digits run together, such as 20241月"),
        Rationale = new(
            "多半是修改年份时把“年”或“月”一起删掉了。",
            "Mostly 年 or 月 was deleted along with an old year."),
    };

    /// <inheritdoc/>
    protected override void Check(RuleContext context, ProseBlock block)
    {
        var text = block.Text;
        for (var i = text.IndexOfAny(s_units); i >= 0; i = text.IndexOfAny(s_units, i + 1))
        {
            var start = i;
            while (start > 0 && i - start <= 9 && ProseText.IsDigit(text[start - 1]))
                start--;
            if (!IsBroken(text, start, i))
                continue;
            var span = TextSpan.FromBounds(start, i + 1);
            var written = text.Substring(span.Start, span.Length);
            if (Suggest(written) is { } right)
                context.Add(Descriptor, block, span, s_brokenLike.With(written, right), block.Replace(span, right, isSafe: false));
            else
                context.Add(Descriptor, block, span, s_broken.With(written));
        }
    }

    private static bool IsBroken(string text, int start, int end)
    {
        var length = end - start;
        var before = ProseText.At(text, start - 1);
        if (before is '.' or ',' or '-' or '/' or '－' || ProseText.IsLetter(before))
            return false;
        var isDay = text[end] == '日';
        // 20000日元 is money.
        if (isDay && ProseText.IsOneOf(text, end + 1, "元圆"))
            return false;
        // 2021年1231日
        if (before == '年' && isDay && length == 4)
            return true;
        return ProseText.Has(text, start, "20") && (isDay ? length is >= 5 and <= 8 : length is >= 4 and <= 6) && !(isDay && ProseText.IsOneOf(text, end + 1, "均"));
    }

    /// <summary>The date that it can only be, or null.</summary>
    private static string? Suggest(string written)
    {
        var digits = written.Substring(0, written.Length - 1);
        var year = digits.Length > 4 ? digits.Substring(0, 4) : "";
        if (written[digits.Length] == '月')
            return digits.Length is 5 or 6 && Number(digits, 4, digits.Length - 4) is >= 1 and <= 12 and var month && digits[4] != '0' ? $"{year}年{month}月" : null;
        if (digits.Length != 8 || Number(digits, 4, 2) is not (>= 1 and <= 12) || Number(digits, 6, 2) is not (>= 1 and <= 31))
            return null;
        return string.Format(CultureInfo.InvariantCulture, "{0}年{1}月{2}日", year, Number(digits, 4, 2), Number(digits, 6, 2));
    }

    private static int Number(string digits, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
            number = (number * 10) + ProseText.DigitValue(digits[i]);
        return number;
    }
}
