namespace ReportLint.Diagnostics.Descriptors;

/// <summary>RL0014: A sub-row of 其他对外管理服务事项 has no name.</summary>
public static class SubItemsWithoutName
{
    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL0014",
        Name = "sub-items-without-name",
        Severity = Severity.Error,
        Summary = new(
            "“其他对外管理服务事项”下的分项没有名称",
            "A sub-row of 其他对外管理服务事项 has no name"),
        Rationale = new(
            "分项要写明是什么事项（如行政检查、行政确认），否则公众看不懂，下一年也无法对照。",
            "A sub-row says what it counts (行政检查, 行政确认): otherwise nobody can read it, nor compare it next year."),
    };
}
