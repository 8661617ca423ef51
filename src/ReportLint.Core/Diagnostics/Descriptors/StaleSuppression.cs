namespace ReportLint.Diagnostics.Descriptors;

/// <summary>RL0021: a suppression comment or an entry of a baseline no longer matches any finding.</summary>
public static class StaleSuppression
{
    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL0021",
        Name = "stale-suppression",
        Severity = Severity.Warning,
        CanBeSuppressed = false,
        Summary = new(
            "屏蔽注释或基线条目已经没有对应的问题",
            "A suppression comment or an entry of a baseline no longer matches any finding"),
        Rationale = new(
            "数字改正以后，说明它的注释或基线条目也要删去，否则下一个真正的问题会被它掩盖。reportlint fix 可以代劳。",
            "Once a figure is corrected, the comment or the entry that excused it has to go: it would hide the next real problem. reportlint fix removes it."),
    };
}
