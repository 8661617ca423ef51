using ReportLint.Claims;
using ReportLint.Claims.Arithmetic;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Claims;

/// <summary>RL4041: a number that says it isn't exact, and that the figure of the table cannot be.</summary>
public sealed class ApproximateCountRule : Rule
{
    private static readonly MessageTemplate s_outside = new(
        "正文的约数“{0}”与表里的{1}对不上；请核对",
        "“{0}” in the text cannot stand for {1} in the table; please check");

    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL4041",
        Name = "approx-vs-exact",
        Severity = Severity.Warning,
        Summary = new(
            "“近300件”“20余件”这样的约数与表里的数对不上",
            "A number such as 近300 or 20余 cannot stand for the figure of the table"),
        Rationale = new(
            "“20余”是20到30，“近300”是200到300，“超200”“200以上”不小于200，“不足50”不大于50，“约200”是100到300：只报告怎样理解都对不上的。以万、亿为单位的见RL4042。",
            "20余 is 20 to 30, 近300 is 200 to 300, 超200 and 200以上 no less than 200, 不足50 no more than 50, 约200 is 100 to 300: only what fits in no way is found. For numbers in 万 and 亿 see RL4042."),
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var claim in context.Claims)
        {
            if (claim is { IsReference: false, Verdict: ClaimVerdict.Disagrees } && ClaimRuleTable.Of(claim) == Rule && !ExplainedClaims.Includes(context, claim))
                context.Add(Descriptor, claim.Block, claim.Span, s_outside.With(Written(claim), PartSumMessages.Write(claim.Readings[0].Value!.Value)), related: ClaimMessages.Related(context, claim));
        }
    }

    /// <summary>The number with what makes it inexact: 近500件, 20余件.</summary>
    private static string Written(Claim claim)
    {
        var text = claim.Block.Text;
        var (start, end) = RoundedNumber.Notation(claim.Number!, text);
        return text.Substring(start, end - start);
    }
}
