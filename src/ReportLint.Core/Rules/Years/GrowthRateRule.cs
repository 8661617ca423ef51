using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Words;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Years;

/// <summary>RL2014: a rate or amount of change in the prose does not follow from the figures of both years.</summary>
public sealed class GrowthRateRule : ChangeRule
{
    private const int MaxDecimals = 6;

    private static readonly MessageTemplate s_rate = new(
        "正文写{0}%，而上年为{1}、今年为{2}，变化为{3}%",
        "the text says {0}%, but last year it was {1} and this year {2}, which is a change of {3}%");

    private static readonly MessageTemplate s_truncated = new(
        "正文写{0}%，而上年为{1}、今年为{2}，四舍五入为{3}%；请四舍五入，不要截去尾数",
        "the text says {0}%, but from {1} last year to {2} this year rounds to {3}%; round it instead of cutting it off");

    private static readonly MessageTemplate s_amount = new(
        "正文写变化{0}，而上年为{1}、今年为{2}，相差{3}",
        "the text says a change of {0}, but last year it was {1} and this year {2}, which differ by {3}");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL2014",
        Name = "growth-rate-wrong",
        Severity = Severity.Error,
        Summary = new(
            "正文写的增减幅度或增减数，用上年和今年的数算不出来",
            "A rate or amount of change in the prose does not follow from the figures of both years"),
        Rationale = new(
            "幅度按写出的小数位四舍五入核对，用的是精确的十进制运算；上年为0时没有幅度，不比较。",
            "Rates are checked by rounding half up at the decimals written, in exact decimal arithmetic; from 0 there is no rate, and nothing is compared."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var compared in Compared(context))
        {
            if (compared.Change is not { Amount: { } amount, Direction: not 0 } change || compared.IsOtherWay)
                continue;
            var difference = Math.Abs(compared.Now - compared.Before);
            if (amount.Number.Kind == NumberKind.Percent)
                CheckRate(context, compared, amount, difference);
            else if (amount.Number is { Kind: NumberKind.Count, IsApproximate: false } && !amount.IsApproximate && amount.Number.Value != difference)
                context.Add(Descriptor, change.Sentence.Block, amount.Number.Span, s_amount.With(Write(amount.Number.Value), Write(compared.Before), Write(compared.Now), Write(difference)), expected: Write(difference), related: Related(context, compared));
        }
    }

    private void CheckRate(RuleContext context, ComparedChange compared, CountedNumber amount, decimal difference)
    {
        if (compared.Before <= 0 || amount.IsApproximate)
            return;
        var match = StatedPercent.Compare(amount.Number, isApproximate: false, difference, compared.Before);
        if (match == PercentMatch.Right)
            return;
        var right = Write(Percentages.HalfUp(difference, compared.Before, Math.Min(amount.Number.Decimals, MaxDecimals)));
        var template = match == PercentMatch.Truncated ? s_truncated : s_rate;
        context.Add(Descriptor, compared.Change.Sentence.Block, amount.Number.Span, template.With(Write(amount.Number.Value), Write(compared.Before), Write(compared.Now), right),
            expected: right + "%", related: Related(context, compared), severity: match == PercentMatch.Truncated ? Severity.Warning : null);
    }
}
