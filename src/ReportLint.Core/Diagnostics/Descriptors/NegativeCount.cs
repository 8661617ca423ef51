namespace ReportLint.Diagnostics.Descriptors;

/// <summary>RL0007: A count is less than 0.</summary>
public static class NegativeCount
{
    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL0007",
        Name = "negative-count",
        Severity = Severity.Error,
        Summary = new(
            "件数小于0",
            "A count is less than 0"),
        Rationale = new(
            "只有2019版“本年增/减”可以是负数。",
            "Only 本年增/减 of edition 2019 can be negative."),
    };
}
