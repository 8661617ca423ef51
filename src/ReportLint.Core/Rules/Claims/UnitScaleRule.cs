using ReportLint.Claims;
using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;
using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Claims;

/// <summary>RL4042: a number in 万 or 亿 that the exact number contradicts.</summary>
public sealed class UnitScaleRule : Rule
{
    private const decimal LeastOfWhole = 1.25m;

    private static readonly CharacterSet s_units = new("万亿");

    private static readonly string[] s_again = ["即", "具体为", "具体是", "具体", "准确数为", "准确为", "确切为", "实为", "实际为", "实际"];

    private static readonly MessageTemplate s_prose = new(
        "这里写{0}，而别处同一个数写{1}，化成同样的单位对不上；请核对",
        "{0} here, but {1} elsewhere, which cannot be rounded to it; please check");

    private static readonly MessageTemplate s_table = new(
        "正文写{0}，而表里是{1}，化成同样的单位对不上；请核对",
        "the text says {0}, but the table {1}, which cannot be rounded to it; please check");

    private static readonly MessageTemplate s_parts = new(
        "这里写{0}，而列出的各项之和是{1}，化成同样的单位对不上；请核对",
        "{0} here, but the parts listed sum to {1}, which cannot be rounded to it; please check");

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
            "“1.53万”可以是15250到15400（四舍五入和截尾都算对），“1.5万余”不小于15000，“近1.5万”不大于15000。与表格里的数，以及同一份报告里说同一样东西的确数比较；怎样算同一样东西见RL4036。“1.53万条（14062条）”“具体为14062条”，“其中”列出的各项之和，以及以亿元写的金额，也这样比较。",
            "1.53万 may stand for 15 250 to 15 400, rounded or cut off; 1.5万余 for no less than 15 000, 近1.5万 for no more. It is compared with the figure of the table, and with the exact number of the same thing elsewhere in the report; see RL4036 for what is the same thing. So are 1.53万条（14062条） and 具体为14062条, the sum of the parts behind 其中, and amounts in 亿元."),
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
                context.Add(Descriptor, claim.Block, claim.Span, s_table.With(claim.Wording, PartSumMessages.Write(claim.Readings[0].Value!.Value) + (claim.Number is { Kind: NumberKind.Money } ? "万元" : "")), related: ClaimMessages.Related(context, claim));
        }
    }

    private void CheckProse(RuleContext context)
    {
        // The prose of most reports has neither.
        if (!context.Prose.Any(block => s_units.IsIn(block.Text)))
            return;
        foreach (var sentence in context.Sentences.Where(sentence => sentence.Has(WordClass.Number) && s_units.IsIn(sentence.Text) && sentence.Numbers.Count > 1))
            CheckBeside(context, sentence);
        var known = new HashSet<StatedQuantity>();
        foreach (var same in context.Quantities.Where(quantity => quantity.Name is not null).GroupBy(QuantityWording.Plain, StringComparer.Ordinal))
        {
            if (same.FirstOrDefault(IsExact) is not { } exact)
                continue;
            foreach (var scaled in same.Where(scaled => IsScaled(scaled) && !Allows(scaled, exact)))
            {
                known.Add(scaled);
                Add(context, scaled, exact);
            }
        }
        foreach (var alike in QuantityPairs.Alike(context.Quantities))
        {
            if (alike[0].Number.Number.Kind == NumberKind.Money)
            {
                CheckMoney(context, alike);
                continue;
            }
            foreach (var scaled in alike.Where(scaled => IsScaled(scaled) && !known.Contains(scaled)))
                CheckAlike(context, alike, scaled);
        }
    }

    /// <summary>1.53万条（14062条）; 1.53万条，具体为14062条.</summary>
    private void CheckBeside(RuleContext context, Sentence sentence)
    {
        for (var i = 1; i < sentence.Numbers.Count; i++)
        {
            if (RoundedNumber.IsScaled(sentence.Numbers[i - 1].Number, sentence.Block.Text))
                CheckParts(context, sentence, i - 1);
            var (scaled, exact) = (sentence.Numbers[i - 1], sentence.Numbers[i]);
            if (RoundedNumber.IsScaled(scaled.Number, sentence.Block.Text) && exact is { IsExactCount: true, IsChangeOrShare: false } && string.Equals(scaled.Number.Measure, exact.Number.Measure, StringComparison.Ordinal)
                && IsSaidAgain(sentence.Block.Text, scaled.Number, exact.Number.Span.Start))
            {
                var (one, other) = (new StatedQuantity(scaled, sentence, null, null), new StatedQuantity(exact, sentence, null, null));
                if (!Allows(one, other))
                    Add(context, one, other);
            }
        }
    }

    private static bool IsSaidAgain(string text, StatedNumber scaled, int exact)
    {
        var i = ProseText.SkipBlanks(text, scaled.Span.End);
        while (ProseText.IsOneOf(text, i, "余多"))
            i++;
        i += ProseText.Has(text, i, scaled.Measure) ? scaled.Measure.Length : 0;
        if (!ProseText.IsOneOf(text, i, "（(，,"))
            return false;
        var isBracket = ProseText.IsOneOf(text, i, "（(");
        i = ProseText.SkipBlanks(text, i + 1);
        var word = ProseText.FirstAt(text, i, s_again);
        return (word is not null || isBracket) && i + (word?.Length ?? 0) == exact;
    }

    /// <summary>In other words it is the same where nothing narrows it, or where two digits of the exact number are swapped.</summary>
    private void CheckAlike(RuleContext context, IReadOnlyList<StatedQuantity> alike, StatedQuantity scaled)
    {
        if (alike.Any(other => IsExact(other) && Allows(scaled, other)))
            return;
        var exact = alike.FirstOrDefault(other => IsExact(other) && QuantityPairs.AreSame(scaled, other))
            ?? (alike.Count == 2 ? alike.FirstOrDefault(other => IsExact(other) && other.Sentence != scaled.Sentence && IsSwap(scaled, other)) : null);
        if (exact is not null)
            Add(context, scaled, exact);
    }

    /// <summary>1.2亿元 and 11034万元: the amount in the larger unit is what was rounded.</summary>
    private void CheckMoney(RuleContext context, IReadOnlyList<StatedQuantity> alike)
    {
        foreach (var scaled in alike)
        {
            if (alike.FirstOrDefault(other => UnitOf(other) < UnitOf(scaled) && other.Number is { IsApproximate: false } && QuantityPairs.AreSame(scaled, other)) is not { } exact || scaled.Number.IsApproximate)
                continue;
            var (number, unit) = (scaled.Number.Number, UnitOf(scaled));
            if (!RoundedNumber.CanStandFor(number.Value * unit, RoundedNumber.LastDigit(unit, number.Decimals), exact.Number.Number.Value * UnitOf(exact)))
                Add(context, scaled, exact);
        }
    }

    private static decimal UnitOf(StatedQuantity quantity) => quantity.Number.Number.Measure switch { "亿元" => 100_000_000, "万元" => 10_000, _ => 1 };

    /// <summary>1.53万条，其中网站8023条、微信7281条: a list that lacks or exceeds no more than a fifth was meant to be complete.</summary>
    private void CheckParts(RuleContext context, Sentence sentence, int whole)
    {
        var scaled = sentence.Numbers[whole];
        if (!sentence.Has(WordClass.Among) || sentence.Has(WordClass.AndSoOn) || whole + 2 >= sentence.Numbers.Count || !sentence.Numbers[whole + 1].Clause.Words[0].Is(WordClass.Among) || scaled.IsChangeOrShare)
            return;
        decimal sum = 0;
        for (var i = whole + 1; i < sentence.Numbers.Count; i++)
        {
            var part = sentence.Numbers[i];
            if (!part.IsExactCount || part.IsChangeOrShare || part.Clause.Depth != scaled.Clause.Depth || !string.Equals(part.Number.Measure, scaled.Number.Measure, StringComparison.Ordinal))
                return;
            sum += part.Number.Value;
        }
        if (RoundedNumber.Range(scaled.Number, sentence.Block.Text) is var (least, most) && (sum > most || (sum < least && sum * LeastOfWhole >= least)))
        {
            context.Add(Descriptor, sentence.Block, scaled.Number.Span,
                s_parts.With(sentence.Block.Text.Substring(scaled.Number.Span.Start, scaled.Number.Span.Length) + scaled.Number.Measure, PartSumMessages.Write(sum) + scaled.Number.Measure));
        }
    }

    private static bool IsSwap(StatedQuantity scaled, StatedQuantity exact)
    {
        var (unit, digits) = (1m, decimal.Truncate(scaled.Number.Number.Value));
        while (digits >= 10 && digits % 10 == 0)
            (unit, digits) = (unit * 10, digits / 10);
        return QuantityWording.IsSwap(decimal.Round(exact.Number.Number.Value / unit), digits);
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
