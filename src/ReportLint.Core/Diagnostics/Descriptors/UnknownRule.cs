namespace ReportLint.Diagnostics.Descriptors;

/// <summary>RL0023: a suppression, baseline or configuration names a rule that does not exist.</summary>
public static class UnknownRule
{
    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL0023",
        Name = "unknown-rule",
        Severity = Severity.Error,
        CanBeSuppressed = false,
        Summary = new(
            "注释、基线或配置里写了不存在的规则代码或名称",
            "A suppression, baseline or configuration names a rule that does not exist"),
        Rationale = new(
            "写错的代码什么也不会屏蔽、什么也不会调整，却让人以为已经处理。",
            "A misspelt code suppresses or changes nothing, but looks as if it did."),
    };
}
