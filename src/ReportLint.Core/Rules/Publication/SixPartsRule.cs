using ReportLint.Diagnostics;
using ReportLint.Forms;
using ReportLint.Rendering;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Publication;

/// <summary>RL6001: a part of prose that is missing or says nothing, and headings of parts pasted into the text.</summary>
public sealed class SixPartsRule : Rule
{
    private static readonly MessageTemplate s_missing = new(
        "缺少{0}：六个部分都要有内容",
        "missing: {0}; each of the six parts must say something");

    private static readonly MessageTemplate s_blank = new(
        "{0}没有内容：六个部分都要有内容",
        "{0} is empty; each of the six parts must say something");

    private static readonly MessageTemplate s_headingsOnly = new(
        "{0}只有标题，标题下面没有内容",
        "{0} has headings with nothing below them");

    private static readonly MessageTemplate s_repeated = new(
        "“{0}”是报告各部分的标题，由程序按格式生成，写在{1}里就重复了；请删去这一行",
        "'{0}' is the heading of a part, which is written by the form; in the text of {1} it is there twice: remove the line");

    private static readonly MessageTemplate s_different = new(
        "“{0}”与规定的标题“{1}”不同；标题由程序按格式生成，请删去这一行",
        "'{0}' is not the official heading '{1}', which is written by the form: remove the line");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL6001",
        Name = "six-parts",
        Severity = Severity.Error,
        Summary = new(
            "六个部分缺少一个，某一部分没有内容，或者正文里写了各部分的标题",
            "A part is missing or says nothing, or the text holds headings of parts"),
        Rationale = new(
            "格式规定六个部分和它们的标题。表格缺少的见RL0004；这里管总体情况、问题与改进、其他事项三个部分。其他事项没有内容的，2019版写“无其他需要报告的事项”；2021年起要写信息处理费的情况，填了“信息处理费”的可以不写，程序会写出规定的一句。六个标题由程序生成，从旧报告粘贴过来的请删去。",
            "The form sets six parts and their headings. Tables are the business of RL0004; this rule looks at overview, problems and other. Where there is nothing else to report, part 六 says so in edition 2019; from 2021 on it tells of the fees for processing information, and with 'fees' it may be left out, as the official sentence is written from them. The six headings are written by the renderer: remove those that were pasted along."),
        Basis = new("《中华人民共和国政府信息公开工作年度报告格式》", "《中华人民共和国政府信息公开工作年度报告格式》"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Report.IsUnreadable)
            return;
        var missing = new List<FormName>();
        foreach (var part in PartProse.All(context))
        {
            if (part.IsEmpty)
                CheckEmpty(context, part, missing);
        }
        if (missing.Count > 0)
            context.Add(Descriptor, context.Report.Start, s_missing.With(new LocalizedList([.. missing.Select(PublicationMessages.Title)])));
        foreach (var heading in PastedHeadings.Find(context))
            Add(context, heading);
    }

    private void CheckEmpty(RuleContext context, PartProse part, List<FormName> missing)
    {
        var (report, name) = (context.Report, part.Part.Name);
        if (part.Part == report.Edition.Parts[report.Edition.Parts.Count - 1] && report.Fees is { } fees && FeeSentence.Write(fees) is not null)
            return;
        if (!report.Keys.TryGetValue(name.Id, out var key))
        {
            if (!report.MayHold(name.Id))
                missing.Add(name);
            return;
        }
        context.Add(new Finding
        {
            Rule = Descriptor,
            Severity = Descriptor.Severity,
            Message = (part.Blocks.Count > 0 ? s_headingsOnly : s_blank).With(PublicationMessages.Title(name)),
            Location = new Location(report.Source, key),
            Cell = name.Id,
        });
    }

    private void Add(RuleContext context, PastedHeading heading)
    {
        var where = context.Report.Edition.Parts.Select(part => part.Name).FirstOrDefault(name => string.Equals(name.Id, heading.Block.PartId, StringComparison.Ordinal)) ?? ReportKeys.Preamble;
        context.Add(Descriptor, heading.Block, heading.Span, heading.Official is { } official
            ? s_different.With(heading.Text, official)
            : s_repeated.With(heading.Text, PublicationMessages.Title(where)));
    }
}
