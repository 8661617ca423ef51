using ReportLint.Claims.Arithmetic;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Claims;

/// <summary>RL4036: one quantity with two numbers in one report.</summary>
public sealed class SameQuantityRule : Rule
{
    private static readonly MessageTemplate s_twice = new(
        "这里写{0}，而前面说的是同一个数，写{1}；请核对哪一个对",
        "{0} here, but the same was given as {1} before; please check which is right");

    private static readonly MessageTemplate s_slip = new(
        "这里写{0}，而前面用别的话写过{1}，像是同一个数里两位数字换了位置；请核对",
        "{0} here, but {1} before in other words, which looks like one number with two digits swapped; please check");

    private static readonly MessageTemplate s_first = new("前面写{0}", "{0} before");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4036",
        Name = "same-quantity-twice",
        Severity = Severity.Warning,
        Summary = new(
            "同一个数在一份报告里写了两次，数目不同",
            "One quantity is stated twice in the report, with different numbers"),
        Rationale = new(
            "事项、渠道、量词一字不差的两处（年份、单位自称、“共”“全年”“达到”等不计），数不同就报告：没有写渠道的，要在同一个标题下段落的开头。不论在哪里，一句里说的事项相同（次序、“公开”和“发布”、“召开”和“举办”等说法可以不同），至少一处写明是全年的、合计的，另一处不会是它的一部分，也报告；“信息”“培训”这样笼统的，两处都要写明是全年的，上文没有说到网站等渠道，数也要相近；“其中网站N条”是全部信息里网站的。其余换了说法的，只有相邻两位数字换了位置的（320和302）才报告。说别的年份、别的单位、一部分时间的，“围绕……”“……方面”说的一部分，部分五里下一步的打算，不比较；表格里有的数由各自的规则与表格核对。",
            "Two places that name the same thing, channel and measure word to the letter, apart from the year, the agency and words such as 共, 全年 and 达到, must give the same number; without a channel they must begin paragraphs under one heading. Wherever they stand, two clauses that name the same thing, in whatever order and verbs (公开, 发布, 推送; 召开, 举行), are reported where one of them at least says that it is of the whole year and the other cannot be a part of it; of names that say little (信息, 培训) both must say so, no channel may be spoken of before, and the numbers must be near each other; 其中网站N条 is what the website has of all information. In other words besides they are reported only where two neighbouring digits are swapped (320 and 302). What is said of other years, others, a part of the year, one topic (围绕……, ……方面), or in part 五 of what is to come, is left alone, and figures of the form are compared with the tables by rules of their own."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var quantities = context.Quantities.Where(quantity => quantity.Number.IsExactCount).ToList();
        if (quantities.Count < 2)
            return;
        var known = new HashSet<StatedQuantity>();
        foreach (var same in quantities.Where(quantity => quantity.Name is not null).GroupBy(QuantityWording.Plain, StringComparer.Ordinal))
        {
            var first = same.First();
            foreach (var other in same.Where(other => ValueOf(other) != ValueOf(first)))
            {
                known.Add(other);
                Add(context, other, first, s_twice);
            }
        }
        foreach (var alike in QuantityPairs.Alike(quantities))
            CheckAlike(context, alike, known);
    }

    /// <summary>Of quantities with one name in other words each is compared with the first that must be the same; others are, where two digits are swapped and nothing else is named so.</summary>
    private void CheckAlike(RuleContext context, IReadOnlyList<StatedQuantity> alike, HashSet<StatedQuantity> known)
    {
        for (var i = 1; i < alike.Count; i++)
        {
            var other = alike[i];
            if (known.Contains(other) || alike.Take(i).Any(before => ValueOf(before) == ValueOf(other)))
                continue;
            if (alike.Take(i).FirstOrDefault(before => QuantityPairs.AreSame(before, other)) is { } first)
                Add(context, other, first, s_twice);
            else if (alike.Count == 2 && alike[0].Sentence != other.Sentence && QuantityWording.IsSwap(ValueOf(alike[0]), ValueOf(other)))
                Add(context, other, alike[0], s_slip);
        }
    }

    private void Add(RuleContext context, StatedQuantity other, StatedQuantity first, MessageTemplate message) =>
        context.Add(Descriptor, other.Sentence.Block, other.Number.Number.Span,
            message.With(PartSumMessages.Written(other.Number), PartSumMessages.Written(first.Number)),
            related: [context.Related(first.Sentence.Block, first.Number.Number.Span, s_first.With(PartSumMessages.Written(first.Number)))]);

    private static decimal ValueOf(StatedQuantity quantity) => quantity.Number.Number.Value;
}
