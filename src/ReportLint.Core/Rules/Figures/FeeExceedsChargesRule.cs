using System.Globalization;
using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Figures;

/// <summary>RL1020: more was collected as 信息处理费 than all charges of table 二 come to.</summary>
public sealed class FeeExceedsChargesRule : Rule
{
    private const string CollectedField = "collected";
    private const string CollectedAddress = "fees." + CollectedField;
    private const decimal TenThousand = 10_000;

    private static readonly MessageTemplate s_exceeds = new(
        "信息处理费实收{0}元，即{1}万元，多于表二行政事业性收费的{2}万元；信息处理费也是行政事业性收费，请核对",
        "{0} yuan were collected as 信息处理费, which is {1} 万元 and more than the {2} 万元 of all charges in table 二; please check: 信息处理费 is one of them");

    private static readonly MessageTemplate s_charges = new("{0}为{1}", "{0} is {1}");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL1020",
        Name = "fee-larger-than-admin-fees",
        Severity = Severity.Warning,
        Summary = new(
            "信息处理费实收金额大于表二的行政事业性收费",
            "More was collected as 信息处理费 than all charges of table 二 come to"),
        Rationale = new(
            "信息处理费是行政事业性收费的一种，表二的金额应当包括它。表二用万元，按那一格写出的小数位四舍五入之后再比较：收400元，写0或者0.0都可以，写0.00就少了。",
            "信息处理费 is one of the administrative charges, whose amount in table 二 should include it. Table 二 is in 万元: what was collected is rounded at the decimals written there before the two are compared, so that 0 or 0.0 is right where 400 yuan were collected, and 0.00 is not."),
        Basis = new("《政府信息公开信息处理费管理办法》第七条；国办公开办函〔2021〕30号，表二第二十条第（八）项", "《政府信息公开信息处理费管理办法》; 国办公开办函〔2021〕30号, table 二, Article 20 (8)"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Report.Find("disclosure.charges.amount") is not { IsKnown: true, Note: null } charges)
            return;
        if (context.Report.Fees?.Collected is { } field)
        {
            Check(context, charges, field.Value, field.Written, field.Span);
            return;
        }
        // Without the field the prose of part 六 has the amount.
        foreach (var claim in context.Claims)
        {
            if (claim is { IsInWords: false, IsApproximate: false, Certainty: ClaimCertainty.Certain, Measure: "元", Topic: { Kind: ClaimKind.Fee, IsAtMost: false, Rows.Count: 1 } topic } && string.Equals(topic.Rows[0], CollectedAddress, StringComparison.Ordinal))
                Check(context, charges, claim.Value, claim.Text, claim.InFile);
        }
    }

    private void Check(RuleContext context, Figure charges, decimal collected, string written, TextSpan span)
    {
        if (Math.Round(collected / TenThousand, Math.Min(DecimalText.DecimalsOf(charges.Written), 6), MidpointRounding.AwayFromZero) <= charges.Value)
            return;
        context.Add(new Finding
        {
            Rule = Descriptor,
            Severity = Descriptor.Severity,
            Message = s_exceeds.With(written, (collected / TenThousand).ToString("0.######", CultureInfo.InvariantCulture), charges.Written),
            Location = new Location(context.Report.Source, span),
            Cell = CollectedAddress,
            Actual = written,
            Related = [context.Related(charges, s_charges.With(charges.Description, charges.Written))],
        });
    }
}
