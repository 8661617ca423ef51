using ReportLint.Claims;
using ReportLint.Claims.Arithmetic;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Claims;

/// <summary>RL4042: a number in 万 or 亿 that the exact number contradicts.</summary>
public sealed class UnitScaleRule : Rule
{
    private static readonly MessageTemplate s_prose = new(
        "这里写{0}，而别处同一个数写{1}，化成同样的单位对不上；请核对",
        "{0} here, but {1} elsewhere, which cannot be rounded to it; please check");

    private static readonly MessageTemplate s_table = new(
        "正文写{0}，而表里是{1}，化成同样的单位对不上；请核对",
        "the text says {0}, but the table {1}, which cannot be rounded to it; please check");

    private static readonly MessageTemplate s_exact = new("这里写{0}", "{0} here");

    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL4042",
        Name = "unit-scale",
        Severity = Severity.Warning,
        Summary = new(
            "以万、亿为单位的数与确切的数对不上",
            "A number in 万 or 亿 cannot stand for the exact number"),
        Rationale = new(
            "“1.53万”可以是15250到15400（四舍五入和截尾都算对），“1.5万余”不小于15000，“近1.5万”不大于15000。与表格里的数，以及同一份报告里说同一样东西的确数比较；怎样算同一样东西见RL4036。",
            "1.53万 may stand for 15 250 to 15 400, rounded or cut off; 1.5万余 for no less than 15 000, 近1.5万 for no more. It is compared with the figure of the table, and with the exact number of the same thing elsewhere in the report; see RL4036 for what is the same thing."),
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        CheckProse(context);
        foreach (var claim in context.Claims)
        {
            if (claim is { IsReference: false, Verdict: ClaimVerdict.Disagrees } && ClaimRuleTable.Of(claim) == Rule)
                context.Add(Descriptor, claim.Block, claim.Span, s_table.With(claim.Wording, PartSumMessages.Write(claim.Readings[0].Value!.Value)), related: ClaimMessages.Related(context, claim));
        }
    }

    private void CheckProse(RuleContext context)
    {
        if (!context.Quantities.Any(IsScaled))
            return;
        foreach (var same in context.Quantities.GroupBy(QuantityWording.Plain, StringComparer.Ordinal))
        {
            if (same.FirstOrDefault(IsExact) is not { } exact)
                continue;
            foreach (var scaled in same.Where(scaled => IsScaled(scaled) && !Allows(scaled, exact)))
                Add(context, scaled, exact);
        }
        foreach (var alike in context.Quantities.GroupBy(QuantityWording.Loose, StringComparer.Ordinal))
            CheckSlip(context, [.. alike]);
    }

    /// <summary>In other words it is the same only where two digits of the exact number are swapped.</summary>
    private void CheckSlip(RuleContext context, List<StatedQuantity> alike)
    {
        if (alike.Count != 2 || alike.Find(IsScaled) is not { } scaled || alike.Find(IsExact) is not { } exact || scaled.Sentence == exact.Sentence)
            return;
        if (Math.Max(scaled.Number.Number.Value, exact.Number.Number.Value) > long.MaxValue)
            return;
        if (string.Equals(QuantityWording.Plain(scaled), QuantityWording.Plain(exact), StringComparison.Ordinal) || Allows(scaled, exact))
            return;
        var (unit, digits) = (1L, (long)scaled.Number.Number.Value);
        while (digits >= 10 && digits % 10 == 0)
            (unit, digits) = (unit * 10, digits / 10);
        if (QuantityWording.IsSwap((long)decimal.Round(exact.Number.Number.Value / unit), digits))
            Add(context, scaled, exact);
    }

    private void Add(RuleContext context, StatedQuantity scaled, StatedQuantity exact)
    {
        var number = scaled.Number.Number;
        context.Add(Descriptor, scaled.Sentence.Block, number.Span,
            s_prose.With(scaled.Sentence.Block.Text.Substring(number.Span.Start, number.Span.Length) + number.Measure, PartSumMessages.Written(exact.Number)),
            related: [context.Related(exact.Sentence.Block, exact.Number.Number.Span, s_exact.With(PartSumMessages.Written(exact.Number)))]);
    }

    private static bool IsExact(StatedQuantity quantity) => quantity.Number.IsExactCount && !IsScaled(quantity);

    private static bool IsScaled(StatedQuantity quantity) => RoundedNumber.IsScaled(quantity.Number.Number, quantity.Sentence.Block.Text);

    private static bool Allows(StatedQuantity scaled, StatedQuantity exact) =>
        RoundedNumber.Range(scaled.Number.Number, scaled.Sentence.Block.Text) is not { } known || (exact.Number.Number.Value >= known.Least && exact.Number.Number.Value <= known.Most);
}
