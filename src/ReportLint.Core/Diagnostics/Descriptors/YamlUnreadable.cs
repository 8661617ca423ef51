namespace ReportLint.Diagnostics.Descriptors;

/// <summary>RL0001: The file is not well-formed YAML, or cannot be read at all.</summary>
public static class YamlUnreadable
{
    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL0001",
        Name = "yaml-unreadable",
        Severity = Severity.Error,
        CanBeSuppressed = false,
        Summary = new(
            "文件不是合格的 YAML，或者根本无法读取",
            "The file is not well-formed YAML, or cannot be read at all"),
        Rationale = new(
            "一处语法错误之后的内容可能被误读，因此错误所在的行会被跳过，其余内容照常检查。常见原因：括号或引号没有配对、用制表符缩进、冒号后面没有空格、缩进不齐。",
            "What follows a syntax error could be misread, so the line at fault is left out and the rest is checked as usual. Common causes: an unclosed bracket or quotation mark, tabs as indentation, no space behind a colon, uneven indentation."),
    };
}
