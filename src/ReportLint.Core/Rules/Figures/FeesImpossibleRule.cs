using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Figures;

/// <summary>RL1018: notices, amount on them and amount collected contradict each other.</summary>
public sealed class FeesImpossibleRule : Rule
{
    private static readonly MessageTemplate s_collected = new(
        "实际收取{0}元，多于收费通知上的{1}元",
        "{0} yuan were collected, more than the {1} yuan on the notices");

    private static readonly MessageTemplate s_noNotices = new(
        "收费通知为0件，通知金额却是{0}元",
        "no fee notices were sent, but they amount to {0} yuan");

    private static readonly MessageTemplate s_noAmount = new(
        "发出了{0}件收费通知，通知金额却是0元",
        "{0} fee notices were sent, but they amount to 0 yuan");

    private static readonly MessageTemplate s_here = new("“{0}”为{1}", "{0} is {1}");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL1018",
        Name = "fee-collected-exceeds-notified",
        Severity = Severity.Error,
        Summary = new(
            "信息处理费自相矛盾：实收多于通知金额，没有通知却有金额，或者有通知却没有金额",
            "The fees contradict themselves: more collected than notified, an amount without notices, or notices without an amount"),
        Rationale = new(
            "收取信息处理费要先发收费通知，实收金额不会超过通知金额。",
            "A fee is collected on a notice only, and never more than the notice says."),
        Basis = new("《政府信息公开信息处理费管理办法》", "《政府信息公开信息处理费管理办法》"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Report.Fees is not { } fees)
            return;
        if (fees.Notices is { Value: 0 } none && fees.Noticed is { Value: > 0 } noticed)
            Add(context, noticed, "noticed", s_noNotices.With(noticed.Written), none, "notices");
        else if (fees.Notices is { Value: > 0 } some && fees.Noticed is { Value: 0 } zero)
            Add(context, zero, "noticed", s_noAmount.With(some.Written), some, "notices");
        if (fees.Collected is { } collected && fees.Noticed is { } amount && collected.Value > amount.Value)
            Add(context, collected, "collected", s_collected.With(collected.Written, amount.Written), amount, "noticed");
    }

    private void Add(RuleContext context, FeeAmount wrong, string field, Message message, FeeAmount other, string otherField) => context.Add(new Finding
    {
        Rule = Descriptor,
        Severity = Descriptor.Severity,
        Message = message,
        Location = new Location(context.Report.Source, wrong.Span),
        Cell = "fees." + field,
        Actual = wrong.Written,
        Related = [new RelatedLocation(new Location(context.Report.Source, other.Span), s_here.With(new LocalizedText(ReportKeys.FeeFields.First(name => name.Is(otherField)).Key, otherField), other.Written), "fees." + otherField)],
    });
}
