using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>RL4020: the prose says that there were no reconsiderations or lawsuits, but table 四 has some.</summary>
public sealed class NoReviewClaimRule : ClaimRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4020",
        Name = "no-review-claim",
        Severity = Severity.Error,
        Summary = new(
            "正文说没有行政复议、行政诉讼，表四却有",
            "The prose says that there were no reconsiderations or lawsuits, but table 四 has some"),
        Rationale = new(
            "“未发生”“没有”“0件”的范围包括它后面并列的各项。",
            "What is denied includes every item of the list that follows."),
    };

    /// <inheritdoc/>
    protected override bool IsMine(Claim claim) => claim.Topic is { Kind: ClaimKind.Dispute } && IsNone(claim);
}
