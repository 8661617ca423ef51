using ReportLint.Claims.Words;
using ReportLint.Prose;

namespace ReportLint.Claims.Arithmetic;

/// <summary>What a number in 万 or 亿 may stand for: 1.53万 for 15 250 to 15 400, 1.5万余 for 15 000 and more.</summary>
internal static class ScaledNumber
{
    private const int Digits = 10;

    private static readonly string[] s_more = ["余", "多", "以上"];
    private static readonly string[] s_moreBefore = ["超过", "超", "逾", "突破", "多达", "至少", "达到"];
    private static readonly string[] s_lessBefore = ["将近", "接近", "近", "不到", "不足", "最多"];
    private static readonly string[] s_aboutBefore = ["大约", "约", "大概"];

    /// <summary>Whether <paramref name="number"/> is written in 万 or 亿.</summary>
    public static bool Is(StatedNumber number, string text) => text[number.Span.End - 1] is '万' or '亿';

    /// <summary>The numbers that <paramref name="number"/>, written so in <paramref name="text"/>, may stand for, both bounds included; rounding and cutting off are both allowed.</summary>
    public static (decimal Least, decimal Most) Range(StatedNumber number, string text)
    {
        var unit = text[number.Span.End - 1] == '亿' ? 100_000_000m : 10_000m;
        for (var i = 0; i < number.Decimals; i++)
            unit /= Digits;
        var before = ProseText.SkipBlanksBefore(text, number.Span.Start);
        var after = ProseText.SkipBlanks(text, number.Span.End);
        if (ProseText.FirstAt(text, after, s_more) is not null || EndsWithMore(text, after, number.Measure) || Has(s_moreBefore))
            return (number.Value, number.Value + (unit * Digits));
        if (Has(s_lessBefore))
            return (number.Value - (unit * Digits), number.Value);
        if (Has(s_aboutBefore) || ProseText.Has(text, after + number.Measure.Length, "左右"))
            return (number.Value - (unit * 2), number.Value + (unit * 2));
        return (number.Value - (unit / 2), number.Value + unit);

        bool Has(string[] words) => Array.Exists(words, word => ProseText.HasBefore(text, before, word));
    }

    private static bool EndsWithMore(string text, int after, string measure) =>
        measure.Length > 0 && ProseText.Has(text, after, measure) && ProseText.FirstAt(text, after + measure.Length, s_more) is not null;
}
