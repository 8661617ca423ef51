using ReportLint.Diagnostics;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Years;

/// <summary>RL2009: the text of part 一 or 五 is last year's.</summary>
public sealed class ProseCopiedRule : Rule
{
    private static readonly MessageTemplate s_copied = new(
        "{0}的文字有{1}%与{2}年报告（{3}）相同（数字、单位名称不计）；请核对是不是沿用了上年的文字",
        "{1}% of the text of {0} is that of the report for {2} ({3}), figures and names aside; please check whether last year's text was kept");

    private static readonly MessageTemplate s_there = new("{0}年报告的这一部分", "this part in the report for {0}");

    /// <summary>What it is, for the rule that leaves to this one what this one speaks of.</summary>
    internal static RuleDescriptor Rule { get; } = new()
    {
        Code = "RL2009",
        Name = "prose-copied",
        Severity = Severity.Warning,
        Summary = new(
            "总体情况、问题与改进的文字有九成以上与上年相同",
            "More than nine tenths of the text of part 一 or 五 are last year's"),
        Rationale = new(
            "比较的是连续五个字的片段，数字、标点、单位名称、标题不计；法律规定要写的段落（编制依据、统计期限、信息处理费）不计；不足60个片段的短文不比较。长文用其中512个片段估计，误差两三个百分点。今年的情况应当写今年的话。",
            "Runs of five characters are compared, without figures, marks, the agency's name and headings. Paragraphs that the law prescribes (basis, period, fees) do not count, and texts of fewer than 60 runs are not compared; long ones are judged by 512 of their runs, to within two or three points. What happened this year deserves this year's words."),
        Basis = new("《中华人民共和国政府信息公开条例》第五十条", "Article 50 of 《中华人民共和国政府信息公开条例》"),
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var part in SketchedReport.Parts)
        {
            if (CopiedText.FromLastYear(context, part) is not var (last, share))
                continue;
            var year = last.Year!.Value;
            context.Add(new Finding
            {
                Rule = Rule,
                Severity = Rule.Severity,
                Message = s_copied.With(TextPart.Title(context.Report.Edition, part), decimal.Truncate(share), year, last.Source.Path),
                Location = new Location(context.Report.Source, TextPart.Place(context.Report, part)),
                Related = [new RelatedLocation(new Location(last.Source, TextPart.Place(last, part)), s_there.With(year))],
            });
        }
    }
}
