using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>RL4005: the number carried forward to next year differs from table 三.</summary>
public sealed class CarriedForwardClaimRule : ClaimRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4005",
        Name = "carried-out-prose",
        Severity = Severity.Error,
        Summary = new(
            "正文写的结转下年度件数与表三不符",
            "The number carried forward to next year differs from table 三"),
        Rationale = new(
            "“结转下年度N件”“顺延到下年度N件”“N件正在办理”说的就是表三第四项的总计。",
            "What is carried forward, or still being handled, is the total of the last row of table 三."),
    };

    /// <inheritdoc/>
    protected override bool IsMine(Claim claim) => claim.Topic is { Kind: ClaimKind.CarriedForward };
}
