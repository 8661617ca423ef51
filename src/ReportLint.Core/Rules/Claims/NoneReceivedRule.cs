using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>RL4003: the prose says that no request was received, but table 三 has new ones.</summary>
public sealed class NoneReceivedRule : ClaimRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4003",
        Name = "none-received-but-table",
        Severity = Severity.Error,
        Summary = new(
            "正文说没有收到申请，表三的新收却不是0",
            "The prose says that no request was received, but table 三 has new ones"),
        Rationale = new(
            "“未收到”“没有收到”“收到0件”都说明本年新收为0。",
            "To have received none means that the row of new requests is 0."),
    };

    /// <inheritdoc/>
    protected override bool IsMine(Claim claim) => claim.Topic is { Kind: ClaimKind.Received } && IsNone(claim);
}
