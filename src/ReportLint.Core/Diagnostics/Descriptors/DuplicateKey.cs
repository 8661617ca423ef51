namespace ReportLint.Diagnostics.Descriptors;

/// <summary>RL0002: A key occurs twice, or once in Chinese and once in English.</summary>
public static class DuplicateKey
{
    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL0002",
        Name = "duplicate-key",
        Severity = Severity.Error,
        Summary = new(
            "同一个键写了两次，或者同时用中文和英文各写了一次",
            "A key occurs twice, or once in Chinese and once in English"),
        Rationale = new(
            "两处内容只能有一处算数，读者却看不出是哪一处。检查时只采用第一处。",
            "Only one of the two can count, and a reader cannot tell which. Only the first is used."),
    };
}
