namespace ReportLint.Diagnostics.Descriptors;

/// <summary>RL0005: A cell holds '/', '-', 无 or another sign in place of a number.</summary>
public static class PlaceholderCell
{
    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL0005",
        Name = "placeholder-cell",
        Severity = Severity.Error,
        Summary = new(
            "单元格里写的是“/”“-”“无”等代替数字的符号",
            "A cell holds '/', '-', 无 or another sign in place of a number"),
        Rationale = new(
            "统计表要求填写数字，没有发生的填0；符号无法汇总。",
            "The table wants numbers, 0 where nothing happened; a sign cannot be summed."),
    };
}
