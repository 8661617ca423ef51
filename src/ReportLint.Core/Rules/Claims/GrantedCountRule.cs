using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>RL4007: the number granted differs from table 三.</summary>
public sealed class GrantedCountRule : ClaimRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4007",
        Name = "granted-count",
        Severity = Severity.Error,
        Summary = new(
            "正文写的予以公开件数与表三不符",
            "The number granted differs from table 三"),
        Rationale = new(
            "“予以公开N件”说的是表三“（一）予以公开”；“予以公开及部分公开N件”说的是前两项之和。",
            "Requests granted are the first row of the outcomes; granted and partially granted together are the first two."),
    };

    /// <inheritdoc/>
    protected override bool IsMine(Claim claim) => claim.Topic is { Kind: ClaimKind.Outcome, Columns.Count: 0 } && claim.Topic!.Rows.Contains("requests.outcomes.granted", StringComparer.Ordinal);
}
