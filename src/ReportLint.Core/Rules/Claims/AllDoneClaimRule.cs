using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>RL4015: the prose says that all requests were dealt with, but table 三 carries some forward.</summary>
public sealed class AllDoneClaimRule : ClaimRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4015",
        Name = "all-done-claim",
        Severity = Severity.Error,
        Summary = new(
            "正文说申请全部办结，表三却有结转下年度的",
            "The prose says that all requests were dealt with, but table 三 carries some forward"),
        Rationale = new(
            "“全部办结”“均已办理完毕”“办结率100%”说明没有结转；“均在法定期限内答复”不说明这一点，不比较。",
            "If all were dealt with, nothing is carried forward. To have answered within the time limit does not say that."),
    };

    /// <inheritdoc/>
    protected override bool IsMine(Claim claim) => claim.Topic is { Kind: ClaimKind.NothingOpen };
}
