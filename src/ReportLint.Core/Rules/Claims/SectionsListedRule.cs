using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Claims;

/// <summary>RL4039: the number of parts in the opening is not six, or not the number of parts it lists.</summary>
public sealed class SectionsListedRule : Rule
{
    // What tells each of the six parts in a list: their headings are quoted in many ways.
    private static readonly IReadOnlyList<string> s_signs = ["总体情况", "主动公开", "申请", "复议", "问题", "其他"];

    private static readonly MessageTemplate s_number = new(
        "写的是{0}个部分，年度报告应当由{1}个部分组成",
        "{0} parts are stated, but the report has {1}");

    private static readonly MessageTemplate s_listed = new(
        "写的是{0}个部分，只列出了{1}个",
        "{0} parts are stated, but only {1} are listed");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4039",
        Name = "sections-listed",
        Severity = Severity.Error,
        Summary = new(
            "开头写的部分数与列出的部分不一致，或者不是六个",
            "The number of parts in the opening is not six, or not the number of parts it lists"),
        Rationale = new(
            "年度报告由六个部分组成。",
            "The report has six parts."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var parts = context.Report.Edition.Parts.Count;
        foreach (var sentence in context.Sentences.Where(sentence => SpeaksOfReport(sentence)))
        {
            foreach (var word in sentence.Words.Where(word => word.Number is { Measure: "个" or "" } && IsParts(sentence, word)))
            {
                var listed = s_signs.Count(sign => sentence.Block.Text.IndexOf(sign, sentence.Clauses[0].Span.Start, Length(sentence), StringComparison.Ordinal) >= 0);
                if (word.Number!.Value != parts)
                    context.Add(Descriptor, sentence.Block, word.Number.Span, s_number.With(PartSumMessages.Write(word.Number.Value), parts), expected: PartSumMessages.Write(parts));
                else if (listed > 2 && listed < parts)
                    context.Add(Descriptor, sentence.Block, word.Number.Span, s_listed.With(parts, listed), expected: PartSumMessages.Write(listed));
            }
        }
    }

    private static bool SpeaksOfReport(Sentence sentence)
    {
        var start = sentence.Clauses[0].Span.Start;
        return sentence.Block.Text.IndexOf("报告", start, Length(sentence), StringComparison.Ordinal) >= 0 && sentence.Block.Text.IndexOf("部分", start, Length(sentence), StringComparison.Ordinal) >= 0;
    }

    private static int Length(Sentence sentence) => sentence.Clauses[sentence.Clauses.Count - 1].Span.End - sentence.Clauses[0].Span.Start;

    private static bool IsParts(Sentence sentence, Word word) =>
        string.CompareOrdinal(sentence.Block.Text, word.Span.End, "部分", 0, 2) == 0 && !(word.Span.Start > 0 && sentence.Block.Text[word.Span.Start - 1] == '第');
}
