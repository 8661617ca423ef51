namespace ReportLint.Diagnostics.Descriptors;

/// <summary>RL1005: a total of table 三 is blank while its addends are stated.</summary>
public static class BlankTotal
{
    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL1005",
        Name = "t3-total-missing-because-blank",
        Severity = Severity.Error,
        Summary = new(
            "表三某一行的总计空白，而同一行的其他数已经填写",
            "The total of a row of table 三 is blank while its addends are stated"),
        Rationale = new(
            "空白的总计无法核对，发布出去也是空格。填上合计数，或者干脆不写这一列，由程序计算。",
            "A blank total cannot be checked and is published as a gap. State it, or leave the column out, and it is computed."),
    };
}
