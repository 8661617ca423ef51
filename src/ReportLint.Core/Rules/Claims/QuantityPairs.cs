using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Words;
using ReportLint.Prose;

namespace ReportLint.Rules.Claims;

/// <summary>Tells which quantities of a report are one and the same, by their own words.</summary>
internal static class QuantityPairs
{
    // A name that says less is one of many things: 信息, 培训.
    private const int TellingWeight = 4;
    private const decimal MostApart = 1.5m;
    private const decimal Near = 0.8m;

    private static readonly string[] s_visits = ["访", "浏览", "点击", "阅读", "播放"];
    private static readonly string[] s_narrower = ["网站", "微信", "微博", "公众号", "抖音", "客户端", "媒体", "平台", "公报", "公开栏", "公示栏", "热线", "窗口", "渠道", "方面", "专栏"];
    private static readonly string[] s_agencies = ["局", "委", "办", "镇", "乡", "街道", "中心", "院", "厅", "处", "公司", "委员会", "办公室", "政府", "学校"];

    /// <summary>Those of <paramref name="quantities"/> that other words name the same way, by their names, in order.</summary>
    public static IEnumerable<IReadOnlyList<StatedQuantity>> Alike(IEnumerable<StatedQuantity> quantities)
    {
        Dictionary<string, List<StatedQuantity>>? alike = null;
        var byName = new Dictionary<string, StatedQuantity>(StringComparer.Ordinal);
        foreach (var quantity in quantities)
        {
            if (quantity.Own is not { } own)
                continue;
            // Hardly any name comes twice.
            if (!byName.TryGetValue(own.Characters, out var first))
                byName.Add(own.Characters, quantity);
            else if ((alike ??= new(StringComparer.Ordinal)).TryGetValue(own.Characters, out var others))
                others.Add(quantity);
            else
                alike.Add(own.Characters, [first, quantity]);
        }
        return alike is null ? [] : alike.Values.SelectMany(same => same.GroupBy(MeasureOf, StringComparer.Ordinal)).Select(same => (IReadOnlyList<StatedQuantity>)[.. same]).Where(same => same.Count > 1);
    }

    /// <summary>Whether <paramref name="one"/> and <paramref name="other"/>, which are named alike, must be the same number.</summary>
    public static bool AreSame(StatedQuantity one, StatedQuantity other)
    {
        var (first, second) = (one.Own!, other.Own!);
        if (one.Sentence == other.Sentence || !(first.IsWhole || second.IsWhole || (first.HasChannel && second.HasChannel && first.IsAlone && second.IsAlone)) || !string.Equals(UnitAbove(one), UnitAbove(other), StringComparison.Ordinal))
            return false;
        if (first.Weight < TellingWeight || first.IsPart || second.IsPart)
            return IsLike(one.Number.Number.Value, other.Number.Number.Value) && (first.Weight >= TellingWeight || (IsOfAll(one) && IsOfAll(other)));
        return IsOfWhole(one, other) && IsOfWhole(other, one);
    }

    /// <summary>Whether <paramref name="quantity"/>, beside <paramref name="other"/>, is no part of it: for a part it would be too large.</summary>
    private static bool IsOfWhole(StatedQuantity quantity, StatedQuantity other) =>
        quantity.Own!.IsWhole ? quantity.Own.IsAlone || quantity.Own.HasChannel || quantity.Own.Weight >= QuantityName.TellsAll || IsNear(quantity, other) : quantity.Own.IsAlone && IsNear(quantity, other);

    private static bool IsNear(StatedQuantity quantity, StatedQuantity other) => quantity.Number.Number.Value >= other.Number.Number.Value * Near;

    /// <summary>300 and 320, or a slip: of such short names numbers far apart count different things.</summary>
    private static bool IsLike(decimal one, decimal other) =>
        Math.Max(one, other) <= Math.Min(one, other) * MostApart || QuantityWording.IsSwap(one, other) || Math.Max(one, other) == Math.Min(one, other) * 10;

    /// <summary>全年发布信息300条, and nothing before it that it might be about: 一是抓好网站。.</summary>
    private static bool IsOfAll(StatedQuantity quantity)
    {
        var (sentence, own) = (quantity.Sentence, quantity.Own!);
        return own is { IsWhole: true, IsAlone: true } && !ProseText.Contains(sentence.Heading, 0, sentence.Heading.Length, s_narrower)
            && !ProseText.Contains(sentence.Block.Text, 0, sentence.Start, s_narrower) && !(sentence.Start > 0 && ProseText.IsOneOf(sentence.Block.Text, 1, "是"));
    }

    private static string UnitAbove(StatedQuantity quantity) => Array.Exists(s_agencies, end => quantity.Sentence.Heading.EndsWith(end, StringComparison.Ordinal)) ? quantity.Sentence.Heading : "";

    private static string MeasureOf(StatedQuantity quantity)
    {
        var measure = quantity.Number.Number.Measure;
        if (quantity.Number.Number.Kind == NumberKind.Money)
            return "元";
        var text = quantity.Sentence.Block.Text;
        // 访问量1.5万人次 and 访问量15234次.
        return measure is "人次" && ProseText.Contains(text, quantity.Number.Clause.Span.Start, quantity.Number.Number.Span.Start, s_visits) ? "次" : measure;
    }
}
