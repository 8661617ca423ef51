using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>RL4019: the number of reconsiderations and lawsuits together differs from table 四.</summary>
public sealed class CasesCombinedRule : ClaimRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4019",
        Name = "cases-combined",
        Severity = Severity.Error,
        Summary = new(
            "正文把复议和诉讼合起来写的件数与表四不符",
            "The number of reconsiderations and lawsuits together differs from table 四"),
        Rationale = new(
            "“行政复议、行政诉讼共N件”是表四三个总计之和。",
            "Both together are the sum of the three totals of table 四."),
    };

    /// <inheritdoc/>
    protected override bool IsMine(Claim claim) => claim.Topic is { Kind: ClaimKind.Dispute } && !IsNone(claim) && claim.Topic!.Rows.Count > 1;
}
