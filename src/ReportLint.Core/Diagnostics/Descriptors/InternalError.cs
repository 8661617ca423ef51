namespace ReportLint.Diagnostics.Descriptors;

/// <summary>RL0099: a rule failed while running.</summary>
public static class InternalError
{
    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL0099",
        Name = "internal-error",
        Severity = Severity.Error,
        CanBeSuppressed = false,
        HasFixedSeverity = true,
        Summary = new(
            "某条规则在运行中出错",
            "A rule failed while running"),
        Rationale = new(
            "这是本工具的缺陷，不是报告的问题；出错的规则没有结论，其他规则照常检查。请把文件和这条消息报告给我们。",
            "This is a defect of this tool, not of the report: the rule that failed says nothing, the others ran as usual. Please report the file and this message."),
    };
}
