using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>RL4006: the number of requests handled differs from the total of the outcomes in table 三.</summary>
public sealed class HandledCountRule : ClaimRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4006",
        Name = "handled-count",
        Severity = Severity.Error,
        Summary = new(
            "正文写的答复、办结件数与表三办理结果的总计不符",
            "The number of requests handled differs from the total of the outcomes in table 三"),
        Rationale = new(
            "答复、办结的申请数就是“（七）总计”；只算作出答复的，可以不含其他处理。“按期答复N件”不能多于总计。",
            "Requests handled are the total of the outcomes; those that were withdrawn or not pursued may be left out. Those handled in time cannot be more."),
    };

    /// <inheritdoc/>
    protected override bool IsMine(Claim claim) => claim.Topic is { Kind: ClaimKind.Handled, Columns.Count: 0 };
}
