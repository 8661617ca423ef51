using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Words;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Claims;

/// <summary>RL4033: the shares of a complete list do not sum to 100%.</summary>
public sealed class SharesNotWholeRule : Rule
{
    // How many main outcomes there are: of fewer, the shares need not make up everything.
    private const int Outcomes = 6;

    private static readonly MessageTemplate s_sum = new(
        "各项占比之和为{0}＝{1}%，不是100%，请核对",
        "the shares sum to {0} = {1}%, not 100%; please check");

    private static readonly LocalizedText s_share = new("其中的一项占比", "one of the shares");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4033",
        Name = "shares-not-100",
        Severity = Severity.Warning,
        Summary = new(
            "列全的各项占比之和不是100%",
            "The shares of a complete list do not sum to 100%"),
        Rationale = new(
            "四舍五入会使合计略有出入，每一项允许差0.5个百分点。",
            "Rounding may make the sum a little more or less: half a point is allowed for each share."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var ofBlock in ShareBlocks.Read(context.Sentences))
        {
            foreach (var shares in ofBlock.GroupBy(share => share.Sentence).Select(group => group.ToList()).Where(shares => shares.Count > 1))
                Check(context, shares);
        }
    }

    private void Check(RuleContext context, List<StatedShare> shares)
    {
        var sum = shares.Sum(share => share.Percent.Number.Value);
        if (Math.Abs(sum - 100) <= shares.Count * 0.5m || !IsComplete(shares, sum) || shares.Exists(share => share.Percent.IsApproximate))
            return;
        // A single share that is wrong has been named already.
        if (shares.Exists(share => ShareRule.Judge(context, share) is { Match: not PercentMatch.Right }))
            return;
        var last = shares[shares.Count - 1].Percent.Number.Span;
        var addition = string.Join("＋", shares.Select(share => PartSumMessages.Write(share.Percent.Number.Value) + "%"));
        context.Add(Descriptor, shares[0].Sentence.Block, last, s_sum.With(addition, PartSumMessages.Write(sum)),
            related: [.. shares.Take(shares.Count - 1).Select(share => context.Related(share.Sentence.Block, share.Percent.Number.Span, s_share))]);
    }

    /// <summary>占无法提供的92.3%、占办结总数的26.2%: each of another whole.</summary>
    private static bool NamesWhole(StatedShare share) => share.Percent.Left.IndexOf(WordClass.Share, 0) is >= 0 and var at && share.Percent.Left.IndexOfOther(WordClass.Filler, at + 1) >= 0;

    /// <summary>More than everything is too much in any list; less is only where the sentence gives every part.</summary>
    private static bool IsComplete(List<StatedShare> shares, decimal sum)
    {
        var sentence = shares[0].Sentence;
        if (sentence.Has(WordClass.AndSoOn) || sentence.Has(WordClass.Rate) || shares.Count(NamesWhole) > 1)
            return false;
        var list = PartListReader.Read(sentence).FirstOrDefault(candidate => candidate.IsClosed && shares.TrueForAll(share => share.Part is not null && candidate.Has(share.Part)));
        return list is not null ? list.Sum == list.Whole.Number.Value && list.Parts.Count == shares.Count
            : (sentence.Has(WordClass.Respectively) && !(sum < 100 && shares.Count < Outcomes && sentence.Has(WordClass.Outcome))) || (sum > 100 && shares.TrueForAll(share => share.Part is null && share.Percent.ClauseIndex == shares[0].Percent.ClauseIndex));
    }
}
