using ReportLint.Diagnostics;

namespace ReportLint.Rules.Claims;

/// <summary>The rules on how requests ended, as the prose states it.</summary>
public static class OutcomeClaimRules
{
    /// <summary>RL4007: the number granted differs from table 三.</summary>
    public static RuleDescriptor GrantedCount { get; } = new()
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

    /// <summary>RL4008: the number partially granted differs from table 三.</summary>
    public static RuleDescriptor PartialCount { get; } = new()
    {
        Code = "RL4008",
        Name = "partial-count",
        Severity = Severity.Error,
        Summary = new(
            "正文写的部分公开件数与表三不符",
            "The number partially granted differs from table 三"),
        Rationale = new(
            "“部分公开N件”说的是表三“（二）部分公开”。",
            "Requests partially granted are the second row of the outcomes."),
    };

    /// <summary>RL4009: the number refused differs from table 三.</summary>
    public static RuleDescriptor DeniedCount { get; } = new()
    {
        Code = "RL4009",
        Name = "denied-count",
        Severity = Severity.Error,
        Summary = new(
            "正文写的不予公开件数与表三不符",
            "The number refused differs from table 三"),
        Rationale = new(
            "“不予公开N件”说的是表三“（三）不予公开”各项之和；写明理由的，说的是那一项。",
            "Requests refused are the sum of the rows of （三）; where the prose names the reason, they are that row."),
    };

    /// <summary>RL4010: the number that could not be provided differs from table 三.</summary>
    public static RuleDescriptor UnableCount { get; } = new()
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

    /// <summary>RL4011: the number not processed differs from table 三.</summary>
    public static RuleDescriptor NotProcessedCount { get; } = new()
    {
        Code = "RL4011",
        Name = "not-processed-count",
        Severity = Severity.Error,
        Summary = new(
            "正文写的不予处理件数与表三不符",
            "The number not processed differs from table 三"),
        Rationale = new(
            "“不予处理N件”说的是表三“（五）不予处理”各项之和；写明情形的，说的是那一项。",
            "Requests not processed are the sum of the rows of （五）; where the prose names the case, they are that row."),
    };

    /// <summary>RL4012: the number of other outcomes differs from table 三.</summary>
    public static RuleDescriptor OtherOutcomeCount { get; } = new()
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
}
