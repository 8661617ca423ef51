using ReportLint.Claims.Words;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Claims.Arithmetic;

/// <summary>Reads fractions in words: 八成, 近三分之一, 过半, 超六成.</summary>
internal static class FractionWords
{
    /// <summary>Half of the last digit that a percentage in whole points has: what rounds to 80% may be called 八成以上.</summary>
    private const decimal Rounding = 0.5m;

    /// <summary>How far from it a share may be that is called about so much: half of 一成.</summary>
    private const decimal About = 5;

    /// <summary>How far below it a share may be that is called nearly so much: 一成.</summary>
    private const decimal Nearly = 10;

    private const string Numerals = "一二两三四五六七八九十";
    private const string Digits = "一二三四五六七八九";

    private static readonly string[] s_moreBefore = ["超过", "超", "逾", "高于", "大于", "达到", "过"];
    private static readonly string[] s_lessBefore = ["不到", "不足", "未到", "低于", "少于"];
    private static readonly string[] s_nearBefore = ["将近", "接近", "近"];
    private static readonly string[] s_aboutBefore = ["大约", "大概", "约为", "约"];
    private static readonly string[] s_moreAfter = ["以上", "多", "有余", "强"];
    private static readonly string[] s_lessAfter = ["以下", "弱"];

    /// <summary>The fraction that begins at <paramref name="start"/>, with the percentages that it allows; null when there is none.</summary>
    public static (TextSpan Span, decimal Least, decimal Most)? At(string text, int start)
    {
        var i = start;
        var (isMore, isLess, isNear) = (Skip(s_moreBefore), false, false);
        if (!isMore)
        {
            isLess = Skip(s_lessBefore);
            isNear = !isLess && Skip(s_nearBefore);
            if (!isLess && !isNear)
                Skip(s_aboutBefore);
        }
        if (Fraction(text, ref i) is not { } percent)
            return null;
        isMore |= Skip(s_moreAfter);
        isLess |= Skip(s_lessAfter);
        var span = TextSpan.FromBounds(start, i);
        return isMore ? (span, percent - Rounding, 100)
            : isLess ? (span, 0, percent + Rounding)
            : isNear ? (span, percent - Nearly, percent + Rounding)
            : (span, percent - About, percent + About);

        bool Skip(string[] words)
        {
            var length = ProseText.FirstAt(text, i, words)?.Length ?? 0;
            i += length;
            return length > 0;
        }
    }

    private static decimal? Fraction(string text, ref int i)
    {
        if (ProseText.FirstAt(text, i, ["半数", "一半", "半"]) is { } half)
        {
            i += half.Length;
            return 50;
        }
        var end = i;
        while (ProseText.IsOneOf(text, end, Numerals) && end - i < 3)
            end++;
        if (end == i || !ChineseNumerals.TryRead(text.Substring(i, end - i), out var first) || first <= 0)
            return null;
        if (ProseText.At(text, end) == '成' && first < 10)
        {
            i = end + 1;
            // 六成五 is 65%, 六成五个百分点 nothing.
            var more = ProseText.At(text, i) == '半' ? About
                : ProseText.IsOneOf(text, i, Digits) && MeasureWords.At(text, i + 1).Length == 0 && !ProseText.IsOneOf(text, i + 1, ProseText.Numerals) ? Digits.IndexOf(text[i]) + 1
                : 0;
            if (more > 0)
                i++;
            return (first * 10) + more;
        }
        if (!ProseText.Has(text, end, "分之"))
            return null;
        var below = end + 2;
        end = below;
        while (ProseText.IsOneOf(text, end, Numerals) && end - below < 3)
            end++;
        if (end == below || !ChineseNumerals.TryRead(text.Substring(below, end - below), out var second) || second <= 0 || second >= first)
            return null;
        i = end;
        return 100m * second / first;
    }
}
