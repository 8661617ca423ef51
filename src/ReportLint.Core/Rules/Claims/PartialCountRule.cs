using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>RL4008: the number partially granted differs from table 三.</summary>
public sealed class PartialCountRule : ClaimRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4008",
        Name = "partial-count",
        Severity = Severity.Error,
        Summary = new(
            "正文写的部分公开件数与表三不符",
            "The number partially granted differs from table 三"),
        Rationale = new(
            "“部分公开N件”说的是表三“（二）部分公开”。",
            "Requests partially granted are the second row of the outcomes."),
    };

    /// <inheritdoc/>
    protected override bool IsMine(Claim claim) => claim.Topic is { Kind: ClaimKind.Outcome, Columns.Count: 0 } topic && IsJust(topic.Rows, "requests.outcomes.partially-granted");
}
