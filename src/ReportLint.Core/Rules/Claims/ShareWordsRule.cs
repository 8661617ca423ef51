using ReportLint.Claims.Arithmetic;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Claims;

/// <summary>RL4035: a share in words that the numbers contradict.</summary>
public sealed class ShareWordsRule : Rule
{
    private static readonly MessageTemplate s_wrong = new(
        "正文写占“{0}”，而{1}＝{2}%；请核对",
        "the share is called “{0}”, but {1} = {2}%; please check");

    private static readonly LocalizedText s_part = new("占比所说的数", "the number whose share it is");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4035",
        Name = "share-words",
        Severity = Severity.Warning,
        Summary = new(
            "“占超八成”“过半”“近三分之一”等与数不符",
            "A share in words, such as 超八成, 过半 or 近三分之一, is not what the numbers give"),
        Rationale = new(
            "“超”“过”“以上”不能低于所说的比例（能四舍五入成整数百分点的算对），“不到”不能高于；“近八成”在七成到八成之间；“约八成”或者只说“八成”，上下不超过半成。总数不明确的不比较，按正文、表格里任何一个可能的总数算对了的也不报告。",
            "超, 过 and 以上 may not be less than the fraction, as far as whole percentages tell; 不到 not more; 近八成 lies between 70% and 80%; 约八成, or plain 八成, no more than five points off. Where the whole is not clear nothing is compared, and nothing is said where any total of the text or of table 三 makes it right."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var share in ShareWordReader.Read(context.Sentences, context.PartLists))
            Check(context, share);
    }

    private void Check(RuleContext context, WordedShare share)
    {
        var part = share.Part.Number.Value;
        if (!(share.IsOfFirst || share.Wholes.Count == 1) || share.Wholes[0] < part || share.Wholes[0] == 0)
            return;
        if (share.Wholes.Concat(ShareBases.Totals(context)).Any(whole => whole >= part && whole > 0 && 100m * part / whole is var percent && percent >= share.Least && percent <= share.Most))
            return;
        var text = share.Sentence.Block.Text.Substring(share.Words.Start, share.Words.Length);
        context.Add(Descriptor, share.Sentence.Block, share.Words,
            s_wrong.With(text, $"{PartSumMessages.Write(part)}÷{PartSumMessages.Write(share.Wholes[0])}", PartSumMessages.Write(Percentages.HalfUp(part, share.Wholes[0], 1))),
            related: [context.Related(share.Sentence.Block, share.Part.Number.Span, s_part)]);
    }
}
