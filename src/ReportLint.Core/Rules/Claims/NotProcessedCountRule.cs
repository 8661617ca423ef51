using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>RL4011: the number not processed differs from table 三.</summary>
public sealed class NotProcessedCountRule : ClaimRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4011",
        Name = "not-processed-count",
        Severity = Severity.Error,
        Summary = new(
            "正文写的不予处理件数与表三不符",
            "The number not processed differs from table 三"),
        Rationale = new(
            "“不予处理N件”说的是表三“（五）不予处理”各项之和；写明情形的，说的是那一项。",
            "Requests not processed are the sum of the rows of （五）; where the prose names the case, they are that row."),
    };

    /// <inheritdoc/>
    protected override bool IsMine(Claim claim) => claim.Topic is { Kind: ClaimKind.Outcome, Columns.Count: 0 } && IsBelow(claim, "requests.outcomes.not-processed");
}
