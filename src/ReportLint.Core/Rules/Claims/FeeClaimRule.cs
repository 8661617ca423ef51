using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>RL4040: what the prose says of the fees differs from the fields of "fees".</summary>
public sealed class FeeClaimRule : ClaimRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4040",
        Name = "fee-prose-vs-fields",
        Severity = Severity.Error,
        Summary = new(
            "正文写的信息处理费与“信息处理费”各项不符",
            "What the prose says of the fees differs from the fields of \"fees\""),
        Rationale = new(
            "收费通知件数、通知总金额、实际收取金额，正文和“信息处理费”要一致。",
            "The number of notices, the amount on them and the amount collected must be the same in the prose and in the fields."),
    };

    /// <inheritdoc/>
    protected override bool IsMine(Claim claim) => claim.Topic is { Kind: ClaimKind.Fee };
}
