using ReportLint.Claims.Words;
using ReportLint.Prose;

namespace ReportLint.Claims.Arithmetic;

/// <summary>What a number that isn't exact may stand for: 1.53万 for 15 250 to 15 400, 1.5万余 for 15 000 and more, 近300 for 200 to 300.</summary>
internal static class RoundedNumber
{
    private const int Digits = 10;

    private static readonly string[] s_more = ["余", "多"];
    private static readonly string[] s_atLeast = ["以上"];
    private static readonly string[] s_atMost = ["以下"];
    private static readonly string[] s_atLeastBefore = ["超过", "超", "逾", "突破", "多达", "至少", "达到"];
    private static readonly string[] s_atMostBefore = ["不到", "不足", "最多"];
    private static readonly string[] s_nearlyBefore = ["将近", "接近", "近"];
    private static readonly string[] s_aboutBefore = ["大约", "约", "大概"];
    private static readonly string[] s_about = ["左右"];
    private static readonly string[] s_beforeAll = [.. s_atLeastBefore, .. s_atMostBefore, .. s_nearlyBefore, .. s_aboutBefore];
    private static readonly string[] s_behindAll = [.. s_more, .. s_atLeast, .. s_atMost, .. s_about];

    /// <summary>Whether <paramref name="number"/> is written in 万 or 亿.</summary>
    public static bool IsScaled(StatedNumber number, string text) => text[number.Span.End - 1] is '万' or '亿';

    /// <summary>
    /// The numbers that <paramref name="number"/>, written so in <paramref name="text"/>, may stand for, both bounds included; null where the notation doesn't say.
    /// Of a number in 万 rounding and cutting off are both allowed; 余 and 近 go as far as the next digit that is written.
    /// </summary>
    public static (decimal Least, decimal Most)? Range(StatedNumber number, string text)
    {
        var isScaled = IsScaled(number, text);
        var last = isScaled ? ScaledUnit(number, text) : Unit(number.Value);
        var step = isScaled ? last * Digits : last;
        if (Follows(number, text, s_more))
            return (number.Value, number.Value + step);
        if (Follows(number, text, s_atLeast) || Precedes(number, text, s_atLeastBefore))
            return (number.Value, decimal.MaxValue);
        if (Follows(number, text, s_atMost) || Precedes(number, text, s_atMostBefore))
            return (0, number.Value);
        if (Precedes(number, text, s_nearlyBefore))
            return (number.Value - step, number.Value);
        if (Precedes(number, text, s_aboutBefore) || Follows(number, text, s_about))
            return isScaled ? (number.Value - (last * 2), number.Value + (last * 2)) : (number.Value - last, number.Value + last);
        return isScaled ? (number.Value - (last / 2), number.Value + last) : null;
    }

    /// <summary>What the last of <paramref name="decimals"/> digits behind the point stands for in a number of <paramref name="unit"/>: 100 in 1.53万.</summary>
    public static decimal LastDigit(decimal unit, int decimals)
    {
        for (var i = 0; i < decimals; i++)
            unit /= Digits;
        return unit;
    }

    /// <summary>Whether <paramref name="value"/>, whose last digit stands for <paramref name="last"/>, may be <paramref name="exact"/> rounded or cut off.</summary>
    public static bool CanStandFor(decimal value, decimal last, decimal exact) => exact >= value - (last / 2) && exact < value + last;

    /// <summary>Where the words begin and end by which <paramref name="number"/> is said not to be exact, measure word included: 近500件, 20余件.</summary>
    public static (int Start, int End) Notation(StatedNumber number, string text)
    {
        var before = ProseText.SkipBlanksBefore(text, number.Span.Start);
        var word = s_beforeAll.FirstOrDefault(known => ProseText.HasBefore(text, before, known));
        var end = ProseText.SkipBlanks(text, number.Span.End);
        // 余 stands before the measure word or behind it.
        for (var i = 0; i < 2; i++)
        {
            if (ProseText.FirstAt(text, end, s_behindAll) is { } behind)
                end += behind.Length;
            if (i == 0 && number.Measure.Length > 0 && ProseText.Has(text, end, number.Measure))
                end += number.Measure.Length;
        }
        return (word is null ? number.Span.Start : before - word.Length, end);
    }

    private static bool Precedes(StatedNumber number, string text, string[] words)
    {
        var before = ProseText.SkipBlanksBefore(text, number.Span.Start);
        return Array.Exists(words, word => ProseText.HasBefore(text, before, word));
    }

    /// <summary>1.5万余件, 1.5万件以上.</summary>
    private static bool Follows(StatedNumber number, string text, string[] words)
    {
        var after = ProseText.SkipBlanks(text, number.Span.End);
        return ProseText.FirstAt(text, after, words) is not null
            || (number.Measure.Length > 0 && ProseText.Has(text, after, number.Measure) && ProseText.FirstAt(text, after + number.Measure.Length, words) is not null);
    }

    /// <summary>What the last digit stands for that is written: 100 in 1.53万.</summary>
    private static decimal ScaledUnit(StatedNumber number, string text) => LastDigit(text[number.Span.End - 1] == '亿' ? 100_000_000m : 10_000m, number.Decimals);

    /// <summary>What the last digit stands for that isn't 0: 100 of 300. Of 305, where 余 makes little sense, a tenth.</summary>
    private static decimal Unit(decimal value)
    {
        decimal unit = 1;
        while (value >= unit * Digits && value % (unit * Digits) == 0)
            unit *= Digits;
        return Math.Max(unit, value / Digits);
    }
}
