namespace ReportLint.Diagnostics.Descriptors;

/// <summary>RL0028: The file is not UTF-8.</summary>
public static class NotUtf8
{
    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL0028",
        Name = "encoding",
        Severity = Severity.Error,
        CanBeSuppressed = false,
        Summary = new(
            "文件不是 UTF-8 编码",
            "The file is not UTF-8"),
        Rationale = new(
            "用记事本或旧软件保存的文件可能是 GB18030 或 UTF-16；请另存为 UTF-8。",
            "Notepad or older software may save GB18030 or UTF-16; save the file as UTF-8."),
    };
}
