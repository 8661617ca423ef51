using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Publication;

/// <summary>RL6007: since 2021, no or not all numbers on the fees for processing information.</summary>
public sealed class FeeStatementRule : Rule
{
    /// <summary>The first edition whose part 六 reports the fees.</summary>
    internal const int FirstEdition = 2021;

    private static readonly MessageTemplate s_missing = new(
        "没有写明信息处理费的{0}；没有收取的也要写明为0，或者填“信息处理费”",
        "the fees for processing information lack {0}; state them, be they 0, or fill in 'fees'");

    private static readonly LocalizedText s_notices = new("收费通知件数", "the number of fee notices");
    private static readonly LocalizedText s_noticed = new("通知总金额", "the amount on the notices");
    private static readonly LocalizedText s_collected = new("实际收取总金额", "the amount collected");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL6007",
        Name = "part6-fee-statement",
        Severity = Severity.Warning,
        Summary = new(
            "2021年起的报告没有写明信息处理费的收费通知件数、通知总金额、实际收取总金额",
            "From 2021 on: the number of fee notices, the amount on them or the amount collected is not stated"),
        Rationale = new(
            "2021年起，第六部分要报告发出收费通知的件数和总金额以及实际收取的总金额，没有的也要写明为0。填“信息处理费”，程序会写出规定的一句；写在正文里的，“未收取信息处理费”“均为0”也可以。",
            "Since 2021 part 六 reports the fee notices, the amount on them and the amount collected, zeros too. From 'fees' the official sentence is written; in the text, that no fees were collected will do."),
        Basis = new("《政府信息公开信息处理费管理办法》；国办公开办函〔2021〕30号", "《政府信息公开信息处理费管理办法》; 国办公开办函〔2021〕30号"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Report.Edition.Year < FirstEdition || context.Report.Fees is not null || context.Report.MayHold(ReportKeys.Fees.Id))
            return;
        var part = PartProse.Of(context, PartProse.Other);
        var wording = FeeWording.Of(context.Prose);
        // An empty part is the business of RL6001, one that only says 无 of RL6008.
        if (wording is null && (part.IsEmpty || NothingElse.IsAll(part)))
            return;
        var missing = new List<ILocalizable>();
        if (wording is not { StatesNotices: true })
            missing.Add(s_notices);
        if (wording is not { StatesNoticed: true })
            missing.Add(s_noticed);
        if (wording is not { StatesCollected: true })
            missing.Add(s_collected);
        if (missing.Count == 0)
            return;
        var message = s_missing.With(new LocalizedList(missing));
        if (wording is null)
            context.Add(Descriptor, part.Place, message);
        else
            context.Add(Descriptor, wording.Block, new TextSpan(0, wording.Block.Text.Length), message);
    }
}
