using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Judging;
using ReportLint.Claims.Words;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Claims;

/// <summary>RL4028: the parts that the prose lists do not sum to the whole that it states.</summary>
public sealed class PartSumRule : Rule
{
    // A list that lacks no more than a fifth was meant to be complete.
    private const int FarLess = 5;

    private static readonly MessageTemplate s_sum = new(
        "总数写{0}，列出的各项之和为{1}（差{2}）",
        "the whole is {0}, but the parts listed sum to {1} (difference {2})");

    private static readonly MessageTemplate s_partial = new(
        "总数写{0}，列出的各项之和只有{1}（差{2}）；没有列全的，请加“等”",
        "the whole is {0}, but the parts listed sum to {1} only (difference {2}); write 等 if they are not all");

    private static readonly MessageTemplate s_uncued = new(
        "前面写{0}，后面列出的各项之和为{1}（差{2}），疑为两位数字写反；请核对",
        "{0} is stated, but what is listed beside it sums to {1} (difference {2}); two digits look swapped, please check");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4028",
        Name = "part-sum",
        Severity = Severity.Error,
        Summary = new(
            "其中、包括、分别列出的各项之和与总数不相等",
            "The parts that the prose lists do not sum to the whole that it states"),
        Rationale = new(
            "只有每一项都是确数、量词与总数相同、没有“等”“余”的才比较；差得多的（超过五分之一），或者“其中”只有两项、又不像误写的，多半是没有列全，只作提示；总数和列出的各项都与表中相符的，也是这样；括号里的细项属于它前面的那一项。没有“其中”“合计”的，列出的各项像是总数的明细，又正好差在两位数字写反，作警告。",
            "Only lists of exact numbers with the measure word of the whole are added up, and none that goes on with 等; where more than a fifth is missing, or 其中 has but two parts and no number looks mistyped, the list most likely names the main parts only, and it is said as information, and so it is where the whole and all parts are as in the tables; what stands in brackets belongs to the part before it. Without 其中 or 合计, items that look like the parts of a number are a warning where two swapped digits explain the difference."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var list in PartSumMessages.Lists(context))
        {
            if (list is { IsClosed: true, Kind: PartKind.Plain } && list.Sum != list.Whole.Number.Value && !PartExceedsWholeRule.Applies(list))
            {
                var isPartial = (IsPartial(list) && !IsSumBehind(list)) || PartSumMessages.IsAsInTables(context, list);
                var isSure = list.IsCued && !IsPartial(list);
                context.Add(Descriptor, list.Sentence.Block, PartSumMessages.Span(list.Whole),
                    (isPartial ? s_partial : list.IsCued ? s_sum : s_uncued).With(PartSumMessages.Written(list.Whole), PartSumMessages.Addition(list), PartSumMessages.Write(Math.Abs(list.Sum - list.Whole.Number.Value))),
                    expected: isPartial ? null : PartSumMessages.Write(list.Sum), related: PartSumMessages.Related(context, list), severity: isPartial ? Severity.Info : isSure ? null : Severity.Warning);
            }
        }
    }

    /// <summary>A list that gives far less than the whole names the main parts only: many reports leave the 等 out.</summary>
    private static bool IsPartial(PartList list) => (IsFarLess(list) || NamesTwo(list)) && !list.Parts[0].LeftHas(WordClass.Respectively) && !list.IsOneSwapAway();

    /// <summary>市场主体9472户，其中个体工商户6138户、企业3297户: of two parts behind 其中 a third may be missing, unless one of the numbers looks mistyped.</summary>
    private static bool NamesTwo(PartList list)
    {
        var gap = list.Whole.Number.Value - list.Sum;
        return list is { Parts.Count: 2, IsCued: true } && gap > 0 && list.Parts[0].LeftHas(WordClass.Among) && list.Parts[0].Clause.Depth == list.Whole.Clause.Depth
            && !NumberSlip.IsClear(list.Sum, list.Whole.Number.Value) && !list.Parts.Any(part => NumberSlip.IsClear(part.Number.Value + gap, part.Number.Value));
    }

    /// <summary>新收221件，结转9件，合计315件: what is added up stands before.</summary>
    private static bool IsSumBehind(PartList list) => list.Whole.Number.Span.Start > list.Parts[list.Parts.Count - 1].Number.Span.Start;

    /// <summary>Whether more than a fifth of the whole is missing.</summary>
    internal static bool IsFarLess(PartList list) => list.Whole.Number.Value - list.Sum is > 1 and var gap && gap * FarLess > list.Whole.Number.Value;
}
