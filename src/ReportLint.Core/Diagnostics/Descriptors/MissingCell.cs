namespace ReportLint.Diagnostics.Descriptors;

/// <summary>RL0004: A cell, row or required value is absent or blank.</summary>
public static class MissingCell
{
    /// <summary>The rule.</summary>
    public static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL0004",
        Name = "missing-cell",
        Severity = Severity.Error,
        Summary = new(
            "表格里应填的单元格、行或必填项缺失或空白",
            "A cell, row or required value is absent or blank"),
        Rationale = new(
            "没有发生的事项应填0；空白无法与“忘了填”区分，合计也无从核对。整行都没有发生时，可以在表里写“未列: 0”。",
            "Where nothing happened the form wants 0: a blank cannot be told from a forgotten figure, and no sum can be checked. A table may say 'unlisted: 0' for all rows that it leaves out."),
    };
}
