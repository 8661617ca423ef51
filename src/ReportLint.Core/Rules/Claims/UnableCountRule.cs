using ReportLint.Claims;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>RL4010: the number that could not be provided differs from table 三.</summary>
public sealed class UnableCountRule : ClaimRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4010",
        Name = "unable-count",
        Severity = Severity.Error,
        Summary = new(
            "正文写的无法提供件数与表三不符",
            "The number that could not be provided differs from table 三"),
        Rationale = new(
            "“无法提供N件”说的是表三“（四）无法提供”各项之和；写明不掌握、需另行制作、仍不明确的，说的是那一项。同一句里几种情形合起来等于那一项的，不算不符。",
            "Requests that could not be met are the sum of the rows of （四）; where the prose names the reason, they are that row, and several reasons in one sentence may make up a row together."),
    };

    /// <inheritdoc/>
    protected override bool IsMine(Claim claim) => claim.Topic is { Kind: ClaimKind.Outcome, Columns.Count: 0 } && IsBelow(claim, "requests.outcomes.unavailable");
}
