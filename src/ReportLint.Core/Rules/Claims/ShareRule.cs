using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Claims;

/// <summary>RL4032: a share is not what rounding at its decimals gives.</summary>
public sealed class ShareRule : Rule
{
    private const int MaxDecimals = 6;

    private static readonly MessageTemplate s_wrong = new(
        "占比写{0}%，{1}＝{2}%",
        "the share is given as {0}%, but {1} = {2}%");

    private static readonly MessageTemplate s_truncated = new(
        "占比写{0}%，{1}四舍五入为{2}%；请四舍五入，不要截去尾数",
        "the share is given as {0}%, but {1} rounds to {2}%; round it instead of cutting it off");

    private static readonly MessageTemplate s_none = new(
        "占比写{0}%，而{1}＝{2}%，按正文和表里的别的总数也算不出，请核对",
        "the share is given as {0}%, but {1} = {2}%, and no other total of the text or the tables gives it; please check");

    private static readonly LocalizedText s_part = new("占比所说的数", "the number whose share it is");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4032",
        Name = "share-wrong",
        Severity = Severity.Error,
        Summary = new(
            "“N件，占P%”的百分比按写明的小数位四舍五入对不上",
            "A share is not what rounding at its decimals gives"),
        Rationale = new(
            "按写出的小数位四舍五入核对；只截去尾数而不进位的作警告。总数不明确的不比较。只写了名称、没有写数的（自然人占81.4%，予以公开的比例为43.0%，纠错率12.5%）按表里的数核对，用哪一个总数也算不出的作警告。",
            "Shares are checked by rounding half up at the decimals written; one that was cut off is a warning. Where the whole is not clear nothing is compared. A share that names what it is of and gives no number (自然人占81.4%, 纠错率12.5%) is compared with the tables, and is a warning where no total gives it."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var told = new HashSet<CountedNumber>();
        foreach (var shares in ShareBlocks.Read(context.Sentences))
        {
            foreach (var share in shares)
            {
                if (Check(context, share))
                    told.Add(share.Percent);
            }
        }
        CheckNamed(context, told);
    }

    private void CheckNamed(RuleContext context, HashSet<CountedNumber> told)
    {
        foreach (var sentence in context.Sentences.Where(sentence => sentence.Has(WordClass.Number)))
        {
            for (var i = 0; i < sentence.Numbers.Count; i++)
            {
                var percent = sentence.Numbers[i];
                if (percent.Number.Kind != NumberKind.Percent || told.Contains(percent) || SharePairs.Give(sentence, percent) || (NamedWrong(context, sentence, i) ?? BasedShares.Wrong(context, sentence, i)) is not var (part, whole))
                    continue;
                var right = PartSumMessages.Write(Percentages.HalfUp(part, whole, Math.Min(percent.Number.Decimals, MaxDecimals)));
                context.Add(Descriptor, sentence.Block, percent.Number.Span,
                    s_none.With(PartSumMessages.Write(percent.Number.Value), $"{PartSumMessages.Write(part)}÷{PartSumMessages.Write(whole)}", right), expected: right + "%", severity: Severity.Warning);
            }
        }
    }

    private static (decimal Part, decimal Whole)? NamedWrong(RuleContext context, Sentence sentence, int index) =>
        index > 0 && sentence.Numbers[index - 1].ClauseIndex == sentence.Numbers[index].ClauseIndex ? null : NamedShares.Wrong(context, sentence, sentence.Numbers[index]);

    /// <summary>Whether a share is wrong, and of which whole.</summary>
    internal static (PercentMatch Match, decimal Whole)? Judge(RuleContext context, StatedShare share)
    {
        if (share.Part is null || share.Part.Number.Value < 0)
            return null;
        var wholes = share.Wholes.Concat(ShareBases.Totals(context)).Where(whole => whole > 0 && whole >= share.Part.Number.Value).Distinct().ToList();
        if (wholes.Count == 0)
            return null;
        var best = wholes.Select(whole => (Match: StatedPercent.Compare(share.Percent.Number, share.Percent.IsApproximate, share.Part.Number.Value, whole), Whole: whole)).OrderBy(match => match.Match).First();
        if (best.Match == PercentMatch.Right)
            return best;
        return share.IsOfFirst ? (StatedPercent.Compare(share.Percent.Number, share.Percent.IsApproximate, share.Part.Number.Value, share.Wholes[0]), share.Wholes[0])
            : share.Wholes.Count == 1 && best.Whole == share.Wholes[0] ? best
            : null;
    }

    /// <summary>Says what is wrong with a share; whether that is settled.</summary>
    private bool Check(RuleContext context, StatedShare share)
    {
        if (Judge(context, share) is not ({ } match, var whole))
            return CheckAll(context, share);
        if (match == PercentMatch.Right || share.Percent.IsApproximate || SharePairs.Give(share.Sentence, share.Percent))
            return match == PercentMatch.Right;
        var part = share.Part!.Number.Value;
        var right = Percentages.HalfUp(part, whole, Math.Min(share.Percent.Number.Decimals, MaxDecimals));
        var arithmetic = $"{PartSumMessages.Write(part)}÷{PartSumMessages.Write(whole)}";
        context.Add(Descriptor, share.Sentence.Block, share.Percent.Number.Span,
            (match == PercentMatch.Truncated ? s_truncated : s_wrong).With(PartSumMessages.Write(share.Percent.Number.Value), arithmetic, PartSumMessages.Write(right)),
            expected: PartSumMessages.Write(right) + "%",
            related: [context.Related(share.Sentence.Block, share.Part.Number.Span, s_part)],
            severity: match == PercentMatch.Truncated ? Severity.Warning : null);
        return true;
    }

    /// <summary>A share that is right of no whole it might have, wherever that stands.</summary>
    private bool CheckAll(RuleContext context, StatedShare share)
    {
        if (SharePairs.Give(share.Sentence, share.Percent) || ShareBases.WholeOfWrong(context, share) is not { } whole)
            return false;
        var part = share.Part!.Number;
        var right = PartSumMessages.Write(Percentages.HalfUp(part.Value, whole, Math.Min(share.Percent.Number.Decimals, MaxDecimals)));
        context.Add(Descriptor, share.Sentence.Block, share.Percent.Number.Span,
            s_none.With(PartSumMessages.Write(share.Percent.Number.Value), $"{PartSumMessages.Write(part.Value)}÷{PartSumMessages.Write(whole)}", right),
            expected: right + "%",
            related: [context.Related(share.Sentence.Block, part.Span, s_part)],
            severity: Severity.Warning);
        return true;
    }
}
