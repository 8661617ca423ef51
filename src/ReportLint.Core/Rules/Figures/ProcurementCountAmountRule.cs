using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Wording;

namespace ReportLint.Rules.Figures;

/// <summary>RL1015: procurement items without an amount, or an amount without items.</summary>
public sealed class ProcurementCountAmountRule : Rule
{
    private static readonly MessageTemplate s_noItems = new(
        "{0}为0，而{1}为{2}；请核对是否漏填了项目数量",
        "{0} is 0, but {1} is {2}; please check whether the number of items was forgotten");

    private static readonly MessageTemplate s_noAmount = new(
        "{0}为{1}，而{2}为0；请核对是否漏填了金额",
        "{0} is {1}, but {2} is 0; please check whether the amount was forgotten");

    private static readonly MessageTemplate s_other = new("{0}为{1}", "{0} is {1}");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL1015",
        Name = "procurement-count-amount",
        Severity = Severity.Warning,
        Summary = new(
            "政府集中采购的项目数量和总金额，一个为0，另一个不为0",
            "Of the number of procurement items and their amount one is 0, the other not"),
        Rationale = new(
            "有项目就有金额，有金额就有项目。金额太小而四舍五入为0的，请多保留几位小数，或者加注释说明。",
            "Where there are items there is an amount, and the reverse. If a small amount was rounded to 0, state more decimals, or suppress this with the reason."),
        Basis = new("国办公开办函〔2019〕60号，表二第二十条第（九）项", "国办公开办函〔2019〕60号, table 二, Article 20 (9)"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Report.Find("disclosure.procurement.items") is not { IsKnown: true } items
            || context.Report.Find("disclosure.procurement.amount") is not { IsKnown: true } amount
            || items.Value == 0 == (amount.Value == 0))
        {
            return;
        }
        if (items.Value == 0)
            Add(context, items, s_noItems.With(items.Description, amount.Description, amount.Written), amount);
        else
            Add(context, amount, s_noAmount.With(items.Description, items.Written, amount.Description), items);
    }

    private void Add(RuleContext context, Figure zero, Message message, Figure other) =>
        context.Add(Descriptor, zero, message, related: [context.Related(other, s_other.With(other.Description, other.Written))]);
}
