using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>RL4012: the number of other outcomes differs from table 三.</summary>
public sealed class OtherOutcomeCountRule : ClaimRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4012",
        Name = "other-count",
        Severity = Severity.Error,
        Summary = new(
            "正文写的其他处理件数与表三不符",
            "The number of other outcomes differs from table 三"),
        Rationale = new(
            "“其他处理N件”说的是表三“（六）其他处理”；写明逾期不补正、逾期未缴费、撤回的，不能多于那一项。",
            "Other outcomes are the rows of （六）; those withdrawn, not corrected or not paid for cannot be more than their row."),
    };

    /// <inheritdoc/>
    protected override bool IsMine(Claim claim) => claim.Topic is { Kind: ClaimKind.Outcome, Columns.Count: 0 } && IsBelow(claim, "requests.outcomes.other");
}
