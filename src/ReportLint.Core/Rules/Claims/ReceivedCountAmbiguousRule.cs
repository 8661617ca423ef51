using ReportLint.Claims;
using ReportLint.Claims.Words;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Claims;

/// <summary>RL4002: the number received agrees only when requests carried over are counted as well.</summary>
public sealed class ReceivedCountAmbiguousRule : Rule
{
    private static readonly MessageTemplate s_ambiguous = new(
        "正文写收到“{0}”，不是新收的{1}，而是{2}；连同上年结转计算的，请写明“含上年结转”",
        "the text says that “{0}” were received, which is not the {1} new ones but {2}; if requests carried over are counted, say so");

    private static readonly LocalizedText s_withCarriedOver = new("新收与上年结转之和", "the new ones and those carried over together");

    private static readonly LocalizedText s_handled = new("办理结果的总计", "the total of the outcomes");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4002",
        Name = "received-count-ambiguous",
        Severity = Severity.Info,
        Summary = new(
            "正文写的收到件数不是本年新收，而是连同上年结转的数或办理总计",
            "The number of requests received is not that of the new ones, but agrees when counted otherwise"),
        Rationale = new(
            "读者会把“收到N件”当作本年新收。写明“含上年结转”就不会误会，也不再提示。“新收N件，上年结转M件”分开写的，N只能是本年新收，不等就是RL4001。",
            "Readers take requests received for the new ones. Where the text says that those carried over are included, nothing is reported. In 新收N件，上年结转M件, which gives them apart, N can only be the new ones: another number is RL4001."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        HashSet<Claim>? explained = null;
        foreach (var claim in context.Claims)
        {
            if (claim is not { Verdict: ClaimVerdict.Agrees, Topic.Kind: ClaimKind.Received, Reading: { } reading, IsReference: false, IsApproximate: false, Topic.IsAtMost: false } || reading == claim.Readings[0] || (explained ??= Explained(context)).Contains(claim) || ExplainedClaims.Includes(context, claim)
                || claim.Readings[0].Value is not { } received)
            {
                continue;
            }
            context.Add(Descriptor, claim.Block, claim.Span,
                s_ambiguous.With(claim.Wording, received, reading == claim.Readings[1] ? s_withCarriedOver : s_handled),
                related: ClaimMessages.Related(context, claim with { Readings = [reading] }));
        }
    }

    /// <summary>The claims in whose sentence what was carried over is mentioned. Claims stand in the order of the sentences.</summary>
    private static HashSet<Claim> Explained(RuleContext context)
    {
        var explained = new HashSet<Claim>();
        var next = 0;
        foreach (var sentence in context.Sentences)
        {
            var end = sentence.End;
            for (; next < context.Claims.Count && ReferenceEquals(context.Claims[next].Block, sentence.Block) && context.Claims[next].Span.Start < end; next++)
            {
                if (sentence.Has(WordClass.CarryOver))
                    explained.Add(context.Claims[next]);
            }
        }
        return explained;
    }
}
