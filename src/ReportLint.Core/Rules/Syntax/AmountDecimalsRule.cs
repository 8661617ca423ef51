using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Rules.Figures;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Syntax;

/// <summary>RL0020: an amount has other decimals than the header of its column announces, or more than the repository allows.</summary>
public sealed class AmountDecimalsRule : Rule
{
    private const string TenThousand = "万元";

    private static readonly MessageTemplate s_announced = new(
        "{0}为{1}，有{2}位小数，而表头写明保留{3}位小数",
        "{0} is {1} with {2} decimals, but the header of the column announces {3}");

    private static readonly MessageTemplate s_most = new(
        "{0}为{1}，有{2}位小数，多于配置规定的{3}位（reportlint.amount_decimals）",
        "{0} is {1} with {2} decimals, more than the {3} that are configured (reportlint.amount_decimals)");

    private static readonly MessageTemplate s_fen = new(
        "{0}为{1}，有{2}位小数；以{3}为单位，写到分也只有{4}位，请核对",
        "{0} is {1} with {2} decimals; in {3} a fen takes no more than {4}, please check");

    private static readonly LocalizedText s_header = new("表头写明的小数位数", "the decimals that the header announces");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL0020",
        Name = "amount-decimals",
        Severity = Severity.Warning,
        Summary = new(
            "金额的小数位数与表头写明的不同，多于配置规定的位数，或者比分还小",
            "An amount has other decimals than its header announces, more than are configured, or is finer than a fen"),
        Rationale = new(
            "表头写着“保留四位小数”，而数写成166.37，读者不知道后两位是0还是漏了。没有写明的，在.editorconfig里用reportlint.amount_decimals规定最多几位；不规定的，只查比分还小的数（万元有六位以上小数、元有两位以上）；信息处理费的金额也按它核对。0不管写成什么样都可以；位数太多的，改法只有在去掉的全是0时才给出。",
            "Where the header says 保留四位小数 and the amount is 166.37, a reader cannot know whether the rest is 0 or was left out. Where it says nothing, reportlint.amount_decimals in .editorconfig limits the decimals; unless it is set only amounts are reported that are finer than a fen (more than six decimals in 万元, two in 元); amounts of fees are held to it, too. 0 may be written in any way. A fix is offered where it only adds or drops zeros."),
        Basis = new("国办公开办函〔2019〕60号，表二第二十条第（九）项", "国办公开办函〔2019〕60号, table 二, Article 20 (9)"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var cell in context.Report.Edition.MoneyCells)
        {
            var figure = context.Report[cell];
            if (!figure.IsStated || figure.Value == 0)
                continue;
            var decimals = DecimalText.DecimalsOf(figure.Written);
            if (figure.Cell.Row.TakesUnit && context.Report.MoneyDecimals is { } announced)
            {
                if (decimals != announced.Value)
                    Add(context, figure, s_announced.With(figure.Description, figure.Written, decimals, announced.Value), (int)announced.Value, [new RelatedLocation(new Location(context.Report.Source, announced.Span), s_header)]);
            }
            else if (context.Options.AmountDecimals is { } most && decimals > most)
            {
                Add(context, figure, s_most.With(figure.Description, figure.Written, decimals, most), most, []);
            }
            else if (UnitOf(context.Report, figure) is { } unit && DecimalsOfFen(unit) is var least && decimals > least)
            {
                Add(context, figure, s_fen.With(figure.Description, figure.Written, decimals, unit, least), least, []);
            }
        }
        if (context.Report.Fees is { } fees)
        {
            CheckFee(context, ReportKeys.FeeNoticed, fees.Noticed);
            CheckFee(context, ReportKeys.FeeCollected, fees.Collected);
        }
    }

    /// <summary>The unit of an amount; null where it isn't stated (RL0019).</summary>
    private static string? UnitOf(Report report, Figure figure) => figure.Cell.Row.TakesUnit ? report.MoneyUnit?.Value : TenThousand;

    private static int DecimalsOfFen(string unit) => string.Equals(unit, TenThousand, StringComparison.Ordinal) ? 6 : 2;

    private void CheckFee(RuleContext context, FormName field, FeeAmount? amount)
    {
        if (amount is null || amount.Value == 0 || context.Options.AmountDecimals is not { } most || DecimalText.DecimalsOf(amount.Written) is var decimals && decimals <= most)
            return;
        context.Add(Descriptor, amount.Span, s_most.With(new LocalizedText(field.Key, field.Id), amount.Written, DecimalText.DecimalsOf(amount.Written), most), actual: amount.Written);
    }

    private void Add(RuleContext context, Figure figure, Message message, int decimals, IReadOnlyList<RelatedLocation> related)
    {
        var rewritten = Rewrite(figure.Written, decimals);
        context.Add(new Finding
        {
            Rule = Descriptor,
            Severity = Descriptor.Severity,
            Message = message,
            Location = new Location(context.Report.Source, figure.Span),
            Cell = figure.Cell.Address,
            Actual = figure.Written,
            Expected = rewritten,
            Related = related,
            Edits = rewritten is not null && string.Equals(context.Report.Source.Content.Substring(figure.Span.Start, figure.Span.Length), figure.Written, StringComparison.Ordinal)
                ? [new SuggestedEdit(new TextEdit(figure.Span, rewritten), IsSafe: false)]
                : [],
        });
    }

    /// <summary>The same number with other decimals; null where it would be another number.</summary>
    private static string? Rewrite(string written, int decimals)
    {
        var has = DecimalText.DecimalsOf(written);
        if (has < decimals)
            return (has == 0 ? written + "." : written) + new string('0', decimals - has);
        var cut = written.Length - (has - decimals);
        if (written.Substring(cut).Any(digit => digit != '0'))
            return null;
        return decimals == 0 ? written.Substring(0, cut - 1) : written.Substring(0, cut);
    }
}
