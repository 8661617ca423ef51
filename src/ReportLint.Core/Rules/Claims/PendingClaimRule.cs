using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>RL4022: the number of cases pending differs from table 四.</summary>
public sealed class PendingClaimRule : ClaimRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4022",
        Name = "pending-claim",
        Severity = Severity.Error,
        Summary = new(
            "正文写的尚未审结件数与表四不符",
            "The number of cases pending differs from table 四"),
        Rationale = new(
            "“N件尚未审结”说的是表四“尚未审结”列。",
            "Cases pending are that column of table 四."),
    };

    /// <inheritdoc/>
    protected override bool IsMine(Claim claim) => claim.Topic is { Kind: ClaimKind.DisputeResult } topic && IsJust(topic.Columns, "pending");
}
