using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Years;

/// <summary>RL2016: the prose says that a figure is the same as last year although it is not.</summary>
public sealed class FlatClaimRule : ChangeRule
{
    private static readonly MessageTemplate s_flat = new(
        "正文写“{0}”，而上年为{1}、今年为{2}",
        "the text says “{0}”, but last year it was {1} and this year {2}");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL2016",
        Name = "flat-claim-wrong",
        Severity = Severity.Error,
        Summary = new(
            "正文说与上年持平，两年的数却不相等",
            "The prose says that a figure is the same as last year although it is not"),
        Rationale = new(
            "“持平”就是相等；“基本持平”允许相差一成以内。",
            "The same is the same; roughly the same allows for a tenth."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var compared in Compared(context))
        {
            if (compared.Change is not { Direction: 0, Amount: null } change || compared.Now == compared.Before)
                continue;
            if (change.IsRough && Math.Abs(compared.Now - compared.Before) * 10 <= compared.Before)
                continue;
            var block = change.Sentence.Block;
            context.Add(Descriptor, block, change.Words, s_flat.With(block.Text.Substring(change.Words.Start, change.Words.Length), Write(compared.Before), Write(compared.Now)), related: Related(context, compared));
        }
    }
}
