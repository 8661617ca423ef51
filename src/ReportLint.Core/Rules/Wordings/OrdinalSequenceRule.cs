using ReportLint.Diagnostics;
using ReportLint.Markdown;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Wordings;

/// <summary>RL5012: 一是、二是、三是 or （一）（二）（三） that leave one out or repeat one.</summary>
public sealed class OrdinalSequenceRule : Rule
{
    private static readonly MessageTemplate s_ordinal = new(
        "序号不连贯：这里是“{0}”，按前面的顺序应为“{1}”，请核对",
        "the ordinals do not follow each other: '{0}' stands where '{1}' is due; please check");

    private static readonly char[] s_ends = ['。', '：', ':', '！', '？'];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL5012",
        Name = "ordinal-sequence",
        Severity = Severity.Warning,
        Summary = new(
            "“一是、二是、三是”或“（一）（二）（三）”跳号、重号",
            "Ordinals such as 一是、二是 or （一）（二） that leave one out or repeat one"),
        Rationale = new(
            "一项之内可以另起一个“一是、二是”，每个标题下重新编号，都是正常的。没有编号的标题会自动编号，也算在顺序里；段落可以接着标题的编号。一处错只报告一次。",
            "A list within an item, and numbers that begin anew below each heading, are normal. Headings without a number get one and count; paragraphs may go on with the numbers of headings. A slip is reported once."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var inline = new OrdinalStack();
        var paragraphs = new OrdinalStack();
        var headings = new HeadingOrdinals();
        Narrative? narrative = null;
        foreach (var block in context.Prose)
        {
            var isHeading = block.Kind == BlockKind.Heading;
            if (!ReferenceEquals(narrative, block.Narrative))
            {
                narrative = block.Narrative;
                headings = new HeadingOrdinals();
                inline.Clear();
                paragraphs.Clear();
            }
            else if (isHeading)
            {
                if (Ordinals.Clause(block.Text, 0).Number == 0)
                    inline.Clear();
                paragraphs.Clear();
            }
            CheckClauses(context, block, inline);
            var (number, length) = Ordinals.Bracketed(block.Text);
            var expected = isHeading ? headings.Take(block.Level, number, HeadingNumbers.HasNumber(block.Text))
                : number == 0 ? 0
                : (paragraphs.IsEmpty ? headings.TakeParagraph(number) : null) ?? paragraphs.Take(number, isChained: false);
            if (expected > 0)
                Report(context, block, new TextSpan(0, length), block.Text[0] + ChineseNumerals.Write(expected) + block.Text[length - 1]);
        }
    }

    private void CheckClauses(RuleContext context, ProseBlock block, OrdinalStack stack)
    {
        var text = block.Text;
        var isSameSentence = false;
        var seen = 0;
        for (var i = Ordinals.NextClause(text, 0); i >= 0; i = Ordinals.NextClause(text, i + 1))
        {
            var (number, length) = Ordinals.Clause(text, i);
            if (number == 0)
                continue;
            isSameSentence &= text.IndexOfAny(s_ends, seen, i - seen) < 0;
            var expected = stack.Take(number, isSameSentence && text[ProseText.SkipBlanksBefore(text, i) - 1] is '；' or ';');
            if (expected > 0)
                Report(context, block, new TextSpan(i, length), ChineseNumerals.Write(expected) + text[i + length - 1]);
            isSameSentence = true;
            i += length - 1;
            seen = i + 1;
        }
    }

    private void Report(RuleContext context, ProseBlock block, TextSpan span, string expected)
    {
        var written = block.Text.Substring(span.Start, span.Length);
        if (!string.Equals(written, expected, StringComparison.Ordinal))
            context.Add(Descriptor, block, span, s_ordinal.With(written, expected), block.Replace(span, expected, isSafe: false), expected: expected);
    }
}
