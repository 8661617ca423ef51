using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Wording;

namespace ReportLint.Rules.Publication;

/// <summary>RL6008: since 2021, a part 六 that only says that there is nothing else, without the fees.</summary>
public sealed class NothingElseOnlyRule : Rule
{
    private static readonly MessageTemplate s_noFees = new(
        "{0}只写了“{1}”，而2021年起这里要写明信息处理费：收费通知件数、通知总金额、实际收取总金额，没有的也要写明为0；填上“信息处理费”，程序会写出规定的一句",
        "{0} only says '{1}', but since 2021 it states the fees for processing information, be they 0; fill in 'fees', and the official sentence is written from it");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL6008",
        Name = "part6-none-only",
        Severity = Severity.Warning,
        Summary = new(
            "2021年起的报告，其他事项只写“无”，也没有填“信息处理费”",
            "From 2021 on: part 六 only says that there is nothing else, and there are no 'fees'"),
        Rationale = new(
            "2019版的第六部分可以只写“无其他需要报告的事项”；2021年起信息处理费的情况必须写，没有收取的也要写明。",
            "In edition 2019 part 六 may say just that; since 2021 the fees for processing information must be stated, even where there were none."),
        Basis = new("《政府信息公开信息处理费管理办法》；国办公开办函〔2021〕30号", "《政府信息公开信息处理费管理办法》; 国办公开办函〔2021〕30号"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var report = context.Report;
        if (report.Edition.Year < FeeStatementRule.FirstEdition || report.Fees is not null || report.MayHold(ReportKeys.Fees.Id))
            return;
        var part = PartProse.Of(context, PartProse.Other);
        if (!NothingElse.IsAll(part) || FeeWording.Of(context.Prose) is not null)
            return;
        var text = string.Concat(part.Body.Select(block => block.Text)).Trim();
        context.Add(Descriptor, part.BodySpan, s_noFees.With(PublicationMessages.Title(part.Part.Name), text.TrimEnd('。', '.')), actual: text);
    }
}
