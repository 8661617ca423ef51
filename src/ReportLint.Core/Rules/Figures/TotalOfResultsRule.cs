using ReportLint.Diagnostics;

namespace ReportLint.Rules.Figures;

/// <summary>RL1002: a column of table 三: （七）总计 differs from the sum of the outcomes.</summary>
public sealed class TotalOfResultsRule : RelationRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL1002",
        Name = "t3-total-of-results",
        Severity = Severity.Error,
        Summary = new(
            "表三某一列：“（七）总计”不等于各项办理结果之和",
            "A column of table 三: （七）总计 differs from the sum of the outcomes"),
        Rationale = new(
            "一件申请只计入一种办理结果，各项相加就是总计。区分处理的申请只计入“部分公开”。",
            "A request counts under one outcome only, so that the outcomes add up to the total. A partly granted request counts under 部分公开 alone."),
        Basis = new(
            "《政府信息公开工作年度报告格式》表三",
            "Table 三 of the form"),
    };
}
