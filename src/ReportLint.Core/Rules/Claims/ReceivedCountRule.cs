using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>RL4001: the number of requests received in the prose is neither the new ones, nor with those carried over, nor all that were handled.</summary>
public sealed class ReceivedCountRule : ClaimRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4001",
        Name = "received-count",
        Severity = Severity.Error,
        Summary = new(
            "正文写的收到申请件数，与表三的新收、新收加上年结转、办理结果总计都不相等",
            "The number of requests received in the prose is neither the new ones, nor with those carried over, nor all that were handled"),
        Rationale = new(
            "“收到N件”一般指本年新收；个别报告连同上年结转一起写，这时只作提示（RL4002）。",
            "Requests received are nearly always the new ones; where a report counts those carried over as well it is only pointed out (RL4002)."),
    };

    /// <inheritdoc/>
    protected override bool IsMine(Claim claim) => claim.Topic is { Kind: ClaimKind.Received, Columns.Count: 0 } && !IsNone(claim);
}
