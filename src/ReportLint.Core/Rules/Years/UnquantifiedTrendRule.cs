using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Years;

/// <summary>RL2017: a comparison with last year says up or down, but no number.</summary>
public sealed class UnquantifiedTrendRule : Rule
{
    private static readonly MessageTemplate s_trend = new(
        "只写了“{0}”，没有写增减的数或幅度",
        "“{0}” is given without a number");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL2017",
        Name = "unquantified-trend",
        Severity = Severity.Info,
        Summary = new(
            "与上年比较只说了增减，没有写数",
            "A comparison with last year says up or down, but no number"),
        Rationale = new(
            "写出增减的数或幅度，读者才能核对。",
            "Readers can check a change only when it comes with a number."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var change in context.Changes)
        {
            if (change is { Direction: not 0, Amount: null, Subject: not null })
                context.Add(Descriptor, change.Sentence.Block, change.Words, s_trend.With(change.Sentence.Block.Text.Substring(change.Words.Start, change.Words.Length)));
        }
    }
}
