using ReportLint.Diagnostics;

namespace ReportLint.Rules.Figures;

/// <summary>RL1004: a block of table 四: the total differs from upheld + corrected + other + pending.</summary>
public sealed class BlockTotalRule : RelationRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL1004",
        Name = "t4-block-total",
        Severity = Severity.Error,
        Summary = new(
            "表四某一栏：总计不等于维持、纠正、其他、未审结之和",
            "A block of table 四: the total differs from upheld + corrected + other + pending"),
        Rationale = new(
            "一件案件只有一种结果或者尚未审结，四项相加就是总计。",
            "A case has one result or is pending, so that the four add up to the total."),
        Basis = new(
            "《政府信息公开工作年度报告格式》表四",
            "Table 四 of the form"),
    };
}
