using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>RL4014: what the prose says of the applicants differs from the columns of table 三.</summary>
public sealed class ApplicantSplitRule : ClaimRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4014",
        Name = "applicant-split",
        Severity = Severity.Error,
        Summary = new(
            "正文写的申请人构成与表三的列不符",
            "What the prose says of the applicants differs from the columns of table 三"),
        Rationale = new(
            "“自然人N件”“法人或其他组织M件”“均为自然人”说的是表三的列，可以只算新收，也可以连同上年结转。",
            "Applicants are the columns of table 三, be it of the new requests alone or with those carried over."),
    };

    /// <inheritdoc/>
    protected override bool IsMine(Claim claim) => claim.Topic is { Columns.Count: > 0 } && claim.Topic!.Kind is not ClaimKind.DisputeResult and not ClaimKind.Document;
}
