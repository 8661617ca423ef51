using ReportLint.Claims.Arithmetic;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Claims;

/// <summary>RL4029: one part, or a list of parts that is not even complete, exceeds the whole.</summary>
public sealed class PartExceedsWholeRule : Rule
{
    private static readonly MessageTemplate s_one = new(
        "其中的{0}超过了总数{1}",
        "the part {0} exceeds the whole {1}");

    private static readonly MessageTemplate s_several = new(
        "总数写{0}，还没列全的各项之和已达{1}",
        "the whole is {0}, but the parts listed, which are not all, already sum to {1}");

    private static readonly LocalizedText s_whole = new("总数", "the whole");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4029",
        Name = "part-exceeds-whole",
        Severity = Severity.Error,
        Summary = new(
            "其中的一项，或者没有列全的各项之和，超过了总数",
            "One part, or a list of parts that is not even complete, exceeds the whole"),
        Rationale = new(
            "部分不会多于总数。",
            "No part can be more than the whole."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var list in PartSumMessages.Lists(context))
        {
            var whole = list.Whole.Number.Value;
            if (list.Parts.FirstOrDefault(part => IsTooMuch(part, whole)) is { } part)
                context.Add(Descriptor, list.Sentence.Block, PartSumMessages.Span(part), s_one.With(PartSumMessages.Written(part), PartSumMessages.Written(list.Whole)), related: [context.Related(list.Sentence.Block, list.Whole.Number.Span, s_whole)]);
            else if (!list.IsClosed && list.Parts.Count > 1 && list.Sum > whole && list.Parts.All(IsSure))
                context.Add(Descriptor, list.Sentence.Block, PartSumMessages.Span(list.Whole), s_several.With(PartSumMessages.Written(list.Whole), PartSumMessages.Addition(list)), related: PartSumMessages.Related(context, list));
        }
    }

    /// <summary>Whether a single part is more than the whole, so that the sum says nothing more.</summary>
    internal static bool Applies(PartList list) => list.Parts.Any(part => IsTooMuch(part, list.Whole.Number.Value));

    private static bool IsTooMuch(CountedNumber part, decimal whole) => IsSure(part) && part.Number.Value > whole;

    /// <summary>About so many may be fewer.</summary>
    private static bool IsSure(CountedNumber part) => part.IsExactCount;
}
