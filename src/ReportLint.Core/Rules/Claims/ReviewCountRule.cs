using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>RL4017: the number of administrative reconsiderations differs from table 四.</summary>
public sealed class ReviewCountRule : ClaimRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4017",
        Name = "review-count",
        Severity = Severity.Error,
        Summary = new(
            "正文写的行政复议件数与表四不符",
            "The number of administrative reconsiderations differs from table 四"),
        Rationale = new(
            "“行政复议N件”说的是表四“行政复议”的总计。",
            "They are the total of that block of table 四."),
    };

    /// <inheritdoc/>
    protected override bool IsMine(Claim claim) => claim.Topic is { Kind: ClaimKind.Dispute } && !IsNone(claim) && IsBelow(claim, "disputes.reconsideration");
}
