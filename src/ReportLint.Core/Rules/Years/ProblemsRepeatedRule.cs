using ReportLint.Diagnostics;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Years;

/// <summary>RL2010: the problems, or the improvements, of part 五 are those of last year.</summary>
public sealed class ProblemsRepeatedRule : Rule
{
    private const string Part = "problems";

    private static readonly MessageTemplate s_repeated = new(
        "这里列出的{0}条与{1}年报告（{2}）列的相同；请核对是不是沿用了上年的文字",
        "the {0} items listed here are those of the report for {1} ({2}); please check whether last year's text was kept");

    private static readonly MessageTemplate s_there = new("{0}年报告的这几条", "the items in the report for {0}");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL2010",
        Name = "problems-repeated",
        Severity = Severity.Warning,
        Summary = new(
            "问题与改进列出的“一是……二是……”“（一）……（二）……”（或者列表）与上年的相同",
            "The items 一是…二是…, （一）…（二）…, or the list, of part 五 are those of last year"),
        Rationale = new(
            "数字、标点和“的”“了”“还”“仍”这样的虚字不计，各条的文字都与上年的相同才报告（长的可以差一成），次序、编号的写法（“首先……其次……”也是）可以不同；各成一段的，只比较第一句。“（一）存在的主要问题（二）改进情况”是格式要求的标题，不比较。问题确实没有解决的，写明今年的进展。整个部分的文字九成以上与上年相同的，由RL2009报告。",
            "Figures, marks and particles such as 的, 了, 还, 仍 aside, every item must be last year's (of a long one a tenth may differ); their order and numbering, 首先……其次…… included, may differ; of an item with a paragraph of its own the first sentence is compared. （一）存在的主要问题（二）改进情况 are headings, and left alone. Where a problem was not solved, tell what came of it this year. Where more than nine tenths of the whole part are last year's, RL2009 says so."),
        Basis = new("《中华人民共和国政府信息公开条例》第五十条第（五）项", "Article 50 (5) of 《中华人民共和国政府信息公开条例》"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Reports.Previous(context.Report) is not { } last)
            return;
        var lists = ProblemItems.FindAll(context.Prose);
        if (lists.Count == 0 || (context.IsEnabled(ProseCopiedRule.Rule) && CopiedText.FromLastYear(context, Part) is not null))
            return;
        var before = ProblemItems.FindAll(context.AnalysisOf(last).Prose);
        foreach (var list in lists)
        {
            if (before.FirstOrDefault(list.AreThoseOf) is not { } same)
                continue;
            context.Add(Descriptor, list.Block, list.Span, s_repeated.With(list.Items.Count, last.Year!.Value, last.Source.Path),
                related: [new RelatedLocation(new Location(last.Source, same.Block.InFile(same.Span)), s_there.With(last.Year!.Value))]);
        }
    }
}
