using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>RL4004: the number carried over from last year differs from table 三.</summary>
public sealed class CarriedOverClaimRule : ClaimRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4004",
        Name = "carried-in-prose",
        Severity = Severity.Error,
        Summary = new(
            "正文写的上年结转件数与表三不符",
            "The number carried over from last year differs from table 三"),
        Rationale = new(
            "“上年结转N件”“无上年结转”说的就是表三第二项的总计。",
            "What was carried over is the total of the second row of table 三."),
    };

    /// <inheritdoc/>
    protected override bool IsMine(Claim claim) => claim.Topic is { Kind: ClaimKind.CarriedOver };
}
