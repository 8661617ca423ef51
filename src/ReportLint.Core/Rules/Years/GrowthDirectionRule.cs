using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Years;

/// <summary>RL2015: the prose says that a figure rose although it fell, or the reverse.</summary>
public sealed class GrowthDirectionRule : ChangeRule
{
    private static readonly MessageTemplate s_direction = new(
        "正文写“{0}”，而上年为{1}、今年为{2}",
        "the text says “{0}”, but last year it was {1} and this year {2}");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL2015",
        Name = "growth-direction-wrong",
        Severity = Severity.Error,
        Summary = new(
            "正文说增长，数却下降了，或者反过来",
            "The prose says that a figure rose although it fell, or the reverse"),
        Rationale = new(
            "“增长”“上升”“增加”要求今年的数大于上年，“下降”“减少”“回落”要求小于上年。",
            "What rose must be more than last year, what fell less."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var compared in Compared(context))
        {
            if (!compared.IsOtherWay)
                continue;
            var block = compared.Change.Sentence.Block;
            context.Add(Descriptor, block, compared.Change.Words, s_direction.With(block.Text.Substring(compared.Change.Words.Start, compared.Change.Words.Length), Write(compared.Before), Write(compared.Now)), related: Related(context, compared));
        }
    }
}
