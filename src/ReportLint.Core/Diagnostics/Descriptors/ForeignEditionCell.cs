namespace ReportLint.Diagnostics.Descriptors;

/// <summary>RL0011: A row or column of the other edition is filled in.</summary>
public static class ForeignEditionCell
{
    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL0011",
        Name = "foreign-edition-cell",
        Severity = Severity.Error,
        Summary = new(
            "填写了另一版格式的行、列",
            "A row or column of the other edition is filled in"),
        Rationale = new(
            "两版的表二和“其他处理”不同；多半是从上年的文件复制而来。",
            "The editions differ in table 二 and in 其他处理; most likely the file was copied from another year."),
    };
}
