using ReportLint.Claims.Arithmetic;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Claims;

/// <summary>RL4037: the numbers of the channels do not sum to the total.</summary>
public sealed class ChannelSumRule : Rule
{
    private static readonly MessageTemplate s_sum = new(
        "总数写{0}，各渠道之和为{1}（差{2}）",
        "the total is {0}, but the channels sum to {1} (difference {2})");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4037",
        Name = "channel-sum",
        Severity = Severity.Error,
        Summary = new(
            "各渠道的数量之和与总数不相等",
            "The numbers of the channels do not sum to the total"),
        Rationale = new(
            "网站、微信公众号等各渠道的数量列全了，就应当等于总数。",
            "Where every channel is listed, the numbers must make up the total."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var list in PartSumMessages.Lists(context))
        {
            if (list is { IsClosed: true, Kind: PartKind.Channels } && list.Sum != list.Whole.Number.Value && !PartExceedsWholeRule.Applies(list))
            {
                context.Add(Descriptor, list.Sentence.Block, PartSumMessages.Span(list.Whole),
                    s_sum.With(PartSumMessages.Written(list.Whole), PartSumMessages.Addition(list), PartSumMessages.Write(Math.Abs(list.Sum - list.Whole.Number.Value))),
                    expected: PartSumMessages.Write(list.Sum), related: PartSumMessages.Related(context, list));
            }
        }
    }
}
