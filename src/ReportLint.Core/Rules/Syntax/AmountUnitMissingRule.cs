using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Syntax;

/// <summary>RL0019: an amount of money whose header has no unit is stated without one.</summary>
public sealed class AmountUnitMissingRule : Rule
{
    private static readonly MessageTemplate s_missing = new(
        "{0}为{1}，但没有写明单位；请写成“{{项目数量: …, 总金额: {1}, 单位: 万元}}”",
        "{0} is {1} without a unit; write '{{items: …, amount: {1}, unit: 万元}}'");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL0019",
        Name = "amount-unit-missing",
        Severity = Severity.Error,
        Summary = new(
            "采购总金额没有写明单位（元或万元）",
            "The procurement amount has no unit (元 or 万元)"),
        Rationale = new(
            "2019版表头“采购总金额”没有印单位，各地有用元的，也有用万元的；不写明，读者会差一万倍。",
            "Edition 2019 prints no unit for 采购总金额; places use 元 or 万元, and without a unit a reader may be off by a factor of ten thousand."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Report.MoneyUnit is not null)
            return;
        foreach (var cell in context.Report.Edition.MoneyCells)
        {
            var figure = context.Report[cell];
            if (figure is { IsStated: true, Cell.Row.TakesUnit: true } && figure.Value != 0)
                context.Add(Descriptor, figure, s_missing.With(figure.Description, figure.Written));
        }
    }
}
