namespace ReportLint.Diagnostics.Descriptors;

/// <summary>RL0025: The file exceeds a limit of size, depth or number, or uses anchors, aliases or tags.</summary>
public static class LimitExceeded
{
    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL0025",
        Name = "limit-exceeded",
        Severity = Severity.Error,
        CanBeSuppressed = false,
        Summary = new(
            "文件超过大小、层次或数量的上限，或者用了锚点、引用、类型标记",
            "The file exceeds a limit of size, depth or number, or uses anchors, aliases or tags"),
        Rationale = new(
            "一份报告约10 KB。上限（文件4 MiB、64层、10万个值、单段文字100万字符）和对锚点的限制，使任何文件都不会拖垮检查。",
            "A report has some 10 KB. The limits (4 MiB, 64 levels, 100 000 values, 1 Mi characters of text) and the ban on anchors keep any file from stalling the check."),
    };
}
