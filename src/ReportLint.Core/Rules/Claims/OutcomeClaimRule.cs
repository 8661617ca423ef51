using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>RL4021: what the prose says of the results of reconsiderations and lawsuits differs from table 四.</summary>
public sealed class OutcomeClaimRule : ClaimRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4021",
        Name = "outcome-claim",
        Severity = Severity.Error,
        Summary = new(
            "正文写的复议、诉讼结果与表四不符",
            "What the prose says of the results of reconsiderations and lawsuits differs from table 四"),
        Rationale = new(
            "“零败诉”“未被纠错”说明结果纠正为0；“均获维持”说明纠正、其他结果和尚未审结都是0；“维持N件”说的是那一列。",
            "No defeat means that the column of results corrected is 0; all upheld means that the others are 0 as well."),
    };

    /// <inheritdoc/>
    protected override bool IsMine(Claim claim) => claim.Topic is { Kind: ClaimKind.DisputeResult } topic && !IsJust(topic.Columns, "pending");
}
