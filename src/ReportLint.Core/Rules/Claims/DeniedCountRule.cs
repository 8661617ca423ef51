using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>RL4009: the number refused differs from table 三.</summary>
public sealed class DeniedCountRule : ClaimRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4009",
        Name = "denied-count",
        Severity = Severity.Error,
        Summary = new(
            "正文写的不予公开件数与表三不符",
            "The number refused differs from table 三"),
        Rationale = new(
            "“不予公开N件”说的是表三“（三）不予公开”各项之和；写明理由的，说的是那一项。",
            "Requests refused are the sum of the rows of （三）; where the prose names the reason, they are that row."),
    };

    /// <inheritdoc/>
    protected override bool IsMine(Claim claim) => claim.Topic is { Kind: ClaimKind.Outcome, Columns.Count: 0 } && IsBelow(claim, "requests.outcomes.refused");
}
