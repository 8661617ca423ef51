using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Claims;

/// <summary>RL4036: one quantity with two numbers in one report.</summary>
public sealed class SameQuantityRule : Rule
{
    private static readonly MessageTemplate s_twice = new(
        "这里写{0}，而前面说的是同一个数，写{1}；请核对哪一个对",
        "{0} here, but the same was given as {1} before; please check which is right");

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
            "只比较事项、渠道、量词都一字不差的两处（年份、单位自称、“共”“全年”等不计）：没有写渠道的，要在同一个标题下段落的开头。说别的年份、别的单位、一部分时间的句子不比较，表格里有的数由各自的规则与表格核对。",
            "Only places are compared that name the same thing, channel and measure word to the letter, apart from the year, the agency and words such as 共 and 全年; without a channel they must begin paragraphs under one heading. Sentences about other years, others, or a part of the year are left alone, and figures of the form are compared with the tables by rules of their own."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var same in context.Quantities.Where(quantity => quantity.Number.IsExactCount).GroupBy(quantity => quantity.Name, StringComparer.Ordinal))
        {
            var first = same.First();
            foreach (var other in same.Where(other => other.Number.Number.Value != first.Number.Number.Value))
            {
                context.Add(Descriptor, other.Sentence.Block, other.Number.Number.Span,
                    s_twice.With(PartSumMessages.Written(other.Number), PartSumMessages.Written(first.Number)),
                    related: [context.Related(first.Sentence.Block, first.Number.Number.Span, s_first.With(PartSumMessages.Written(first.Number)))]);
            }
        }
    }
}
