using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Words;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Claims;

/// <summary>RL4016: a rate of handling is not what table 三 gives.</summary>
public sealed class HandlingRateRule : Rule
{
    private static readonly MessageTemplate s_rate = new(
        "正文写{0}%，而办理总计{1}÷（新收{2}＋上年结转{3}）＝{4}%，请核对",
        "the text says {0}%, but {1} handled ÷ ({2} new + {3} carried over) = {4}%; please check");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4016",
        Name = "rate-vs-table",
        Severity = Severity.Warning,
        Summary = new(
            "正文写的答复率、办结率与表三算出的不符",
            "A rate of handling is not what table 三 gives"),
        Rationale = new(
            "答复率、办结率是办理结果总计占新收与上年结转之和的比例；按期答复率说的是另一回事，不比较。",
            "It is the total of the outcomes as a share of the new requests and those carried over. A rate of answers in time is another matter."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var report = context.Report;
        if (report.Find("requests.outcomes.total.total") is not { IsKnown: true } handled || report.Find("requests.received.total") is not { IsKnown: true } received || report.Find("requests.carried-over.total") is not { IsKnown: true } over)
            return;
        var all = received.Value + over.Value;
        if (all <= 0 || handled.Value > all)
            return;
        foreach (var sentence in context.Sentences.Where(sentence => sentence.Has(WordClass.Rate) && sentence.Has(WordClass.Application) && !sentence.Has(WordClass.OtherMatter) && !sentence.Has(WordClass.OnTime)))
        {
            foreach (var rate in sentence.Numbers.Where(number => number.Number.Kind == NumberKind.Percent && number.LeftHas(WordClass.Rate) && !number.Left.Any(word => word.Class is WordClass.Rise or WordClass.Fall or WordClass.Unknown or WordClass.LastYear)))
            {
                // Of 办结率100% RL4015 speaks.
                if (rate.IsApproximate || context.Claims.Any(claim => claim.IsInWords && claim.Span.Start == rate.Number.Span.Start && ReferenceEquals(claim.Block, sentence.Block)) || StatedPercent.Compare(rate.Number, isApproximate: false, handled.Value, all) == PercentMatch.Right)
                    continue;
                var right = PartSumMessages.Write(Percentages.HalfUp(handled.Value, all, Math.Min(rate.Number.Decimals, 6)));
                context.Add(Descriptor, sentence.Block, rate.Number.Span,
                    s_rate.With(PartSumMessages.Write(rate.Number.Value), handled.Written, received.Written, over.Written, right),
                    expected: right + "%", related: [context.Related(handled, handled.Description), context.Related(received, received.Description), context.Related(over, over.Description)]);
            }
        }
    }
}
