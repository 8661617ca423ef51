using ReportLint.Diagnostics;
using ReportLint.Markdown;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Rules.Publication;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Wordings;

/// <summary>RL5013: numbers of headings and paragraphs not written as 一、（一）1.（1）, or in two ways at one level.</summary>
public sealed class NumberingStyleRule : Rule
{
    private static readonly MessageTemplate s_wrong = new(
        "序号“{0}”应写成“{1}”",
        "the number '{0}' should be written '{1}'");

    private static readonly MessageTemplate s_partLevel = new(
        "“{0}”是六个部分的序号，部分之内从“（一）”开始",
        "'{0}' numbers the six parts; within a part numbers begin at （一）");

    private static readonly MessageTemplate s_mixed = new(
        "同级标题的序号写法不一：这里是“{0}”，前面是“{1}”这一种",
        "headings of one level are numbered in two ways: here '{0}', before it '{1}'");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL5013",
        Name = "numbering-style",
        Severity = Severity.Warning,
        Summary = new(
            "序号没有写成“一、（一）1.（1）”，或者同级标题写法不一",
            "Numbers not written as 一、（一）1.（1）, or headings of one level numbered in two ways"),
        Rationale = new(
            "公文的结构层次序数依次为“一、”“（一）”“1.”“（1）”：“1、”应为“1.”，“（一）、”不加顿号。“一、”已经用于六个部分。只有两层时可以从“1.”开始；“一是”“第一”“①”不查；“1、2月份”不是序号。",
            "The levels of official documents are 一、 （一） 1. （1）: 1、 should be 1. and （一） takes no mark. 一、 numbers the six parts. 1. may follow it at once; 一是, 第一 and ① are left alone, and so is 1、2月份."),
        Basis = new("GB/T 9704—2012《党政机关公文格式》7.3.3", "GB/T 9704—2012, 7.3.3"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        Narrative? narrative = null;
        (NumberStyle Style, string Written)? upper = null;
        (NumberStyle Style, string Written)? lower = null;
        // The heading of a part that was pasted along is RL6001's.
        HashSet<ProseBlock>? partHeadings = null;
        foreach (var heading in PastedHeadings.Find(context))
            (partHeadings ??= []).Add(heading.Block);
        foreach (var block in context.Prose)
        {
            if (!ReferenceEquals(narrative, block.Narrative))
                (narrative, upper, lower) = (block.Narrative, null, null);
            if (partHeadings?.Contains(block) == true)
                continue;
            var number = NumberMark.Read(block.Text);
            var isWrong = CheckMark(context, block, number);
            if (block.Kind != BlockKind.Heading)
                continue;
            if (block.Level <= 2)
            {
                lower = null;
                CheckLevel(context, block, number, new NumberMark(NumberStyle.Bracketed, 0), ref upper, isWrong);
            }
            else
            {
                CheckLevel(context, block, number, new NumberMark(NumberStyle.Dotted, 0), ref lower, isWrong);
            }
        }
    }

    private bool CheckMark(RuleContext context, ProseBlock block, NumberMark number)
    {
        var text = block.Text;
        var span = new TextSpan(0, number.Length);
        var isHeading = block.Kind == BlockKind.Heading;
        switch (number.Style)
        {
            case NumberStyle.ArabicComma:
                context.Add(Descriptor, block, span, s_wrong.With(text.Substring(0, number.Length), text.Substring(0, number.Length - 1) + "."),
                    block.Replace(new TextSpan(number.Length - 1, 1), ".", isSafe: isHeading));
                return true;
            case NumberStyle.ChineseDot:
                context.Add(Descriptor, block, span, s_wrong.With(text.Substring(0, number.Length), $"（{text.Substring(0, number.Length - 1)}）"));
                return true;
            case NumberStyle.BracketedMark:
                context.Add(Descriptor, block, span, s_wrong.With(text.Substring(0, number.Length), text.Substring(0, number.Length - 1)),
                    block.Replace(new TextSpan(number.Length - 1, 1), "", isSafe: true));
                return true;
            case NumberStyle.Part when isHeading:
                context.Add(Descriptor, block, span, s_partLevel.With(text.Substring(0, number.Length)));
                return true;
            default:
                return false;
        }
    }

    /// <summary>Compares a heading with the first of its level. One without a number is printed with that of <paramref name="own"/>.</summary>
    private void CheckLevel(RuleContext context, ProseBlock block, NumberMark number, NumberMark own, ref (NumberStyle Style, string Written)? first, bool isWrong)
    {
        if (isWrong || (number.Style == NumberStyle.None && HeadingNumbers.HasNumber(block.Text)))
            return;
        var style = number.Style == NumberStyle.None ? own.Style : number.Style;
        var written = number.Style == NumberStyle.None ? (own.Style == NumberStyle.Bracketed ? "（一）" : "1.") : block.Text.Substring(0, number.Length);
        if (first is null)
            first = (style, written);
        else if (first.Value.Style != style)
            context.Add(Descriptor, block, number.Length > 0 ? new TextSpan(0, number.Length) : new TextSpan(0, block.Text.Length), s_mixed.With(written, first.Value.Written));
    }
}
