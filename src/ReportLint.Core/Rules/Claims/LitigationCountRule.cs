using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>RL4018: the number of lawsuits differs from table 四.</summary>
public sealed class LitigationCountRule : ClaimRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4018",
        Name = "litigation-count",
        Severity = Severity.Error,
        Summary = new(
            "正文写的行政诉讼件数与表四不符",
            "The number of lawsuits differs from table 四"),
        Rationale = new(
            "“行政诉讼N件”说的是表四两类诉讼之和；写明未经复议直接起诉或复议后起诉的，说的是那一类。",
            "Lawsuits are both kinds of table 四 together; where the prose names the route, they are that block."),
    };

    /// <inheritdoc/>
    protected override bool IsMine(Claim claim) => claim.Topic is { Kind: ClaimKind.Dispute } && !IsNone(claim) && IsBelow(claim, "disputes.litigation");
}
