using ReportLint.Diagnostics;

namespace ReportLint.Rules.Figures;

/// <summary>RL1003: a row of table 三: the total differs from the sum of the kinds of applicant.</summary>
public sealed class RowTotalRule : RelationRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL1003",
        Name = "t3-row-total",
        Severity = Severity.Error,
        Summary = new(
            "表三某一行：总计不等于各类申请人之和",
            "A row of table 三: the total differs from the sum of the kinds of applicant"),
        Rationale = new(
            "每一件申请有且只有一个申请人类别，六列相加就是总计。",
            "A request has one kind of applicant, so that the six columns add up to the total."),
        Basis = new(
            "《政府信息公开工作年度报告格式》表三",
            "Table 三 of the form"),
    };
}
