namespace ReportLint.Diagnostics.Descriptors;

/// <summary>RL0030: a group of rows is written as one row, as the edition before had it.</summary>
public static class GroupAsOneRow
{
    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL0030",
        Name = "group-as-one-row",
        Severity = Severity.Warning,
        Summary = new(
            "2021版的“其他处理”只写了一行",
            "其他处理 of edition 2021 is written as one row"),
        Rationale = new(
            "2021版把“（六）其他处理”分成三行，有些已发布的报告仍是一行。照录时写成一行：这一行参加合计，正式文本里也是一行；新写的报告请分三行填写。",
            "Edition 2021 has three rows for （六）其他处理, but some reports were published with one. Copied as it is, the row takes part in the sums and is rendered as that one row; a new report states all three."),
    };
}
