using ReportLint.Diagnostics;

namespace ReportLint.Rules.Figures;

/// <summary>RL1001: a column of table 三: received + carried over differs from total of outcomes + carried forward.</summary>
public sealed class BalanceRule : RelationRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL1001",
        Name = "t3-balance",
        Severity = Severity.Error,
        Summary = new(
            "表三某一列：新收＋上年结转≠办理结果总计＋结转下年度",
            "A column of table 三: received + carried over differs from total of outcomes + carried forward"),
        Rationale = new(
            "这是格式上印着的唯一一条勾稽关系：第一项加第二项之和，等于第三项加第四项之和。",
            "It is the one relation that the form prints: items one and two together equal items three and four."),
        Basis = new(
            "表三表头：（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
            "The head of table 三: （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"),
    };
}
