using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>RL4025: the number of decisions, purchases or charges in the prose differs from table 二.</summary>
public sealed class DecisionsClaimRule : ClaimRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4025",
        Name = "decisions-prose",
        Severity = Severity.Error,
        Summary = new(
            "正文写的行政许可、行政处罚等数量与表二不符",
            "The number of decisions, purchases or charges in the prose differs from table 二"),
        Rationale = new(
            "“办理行政许可N件”“作出行政处罚决定N件”说的是表二“处理决定数量”；公开了多少条许可、处罚信息是另一回事，不比较。报告自己列出的事项（行政检查、行政确认等）和采购、收费也照样比较。",
            "Decisions made are that column of table 二; how many of them were published is another matter and is not compared. Rows that the report names itself, purchases and charges are compared in the same way."),
    };

    /// <inheritdoc/>
    protected override bool IsMine(Claim claim) => claim.Topic is { Kind: ClaimKind.Decision };
}
