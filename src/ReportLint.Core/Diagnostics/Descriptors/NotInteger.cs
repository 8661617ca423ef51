namespace ReportLint.Diagnostics.Descriptors;

/// <summary>RL0006: A count is not a whole number, or an amount not a decimal number.</summary>
public static class NotInteger
{
    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL0006",
        Name = "not-integer",
        Severity = Severity.Error,
        Summary = new(
            "应填数字的地方写的不是整数（金额写的不是小数）",
            "A count is not a whole number, or an amount not a decimal number"),
        Rationale = new(
            "件数只能是整数，用半角数字书写，不带单位和千位分隔符。",
            "Counts are whole numbers in plain digits, without unit or thousands separator."),
    };
}
