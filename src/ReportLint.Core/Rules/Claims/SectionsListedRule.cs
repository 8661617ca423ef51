using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;
using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Wording;

namespace ReportLint.Rules.Claims;

/// <summary>RL4039: the number of parts in the opening is not six, or not the number of parts it lists.</summary>
public sealed class SectionsListedRule : Rule
{
    // Behind one of these a list begins.
    private static readonly string[] s_openings = ["包括但不限于", "包括", "包含", "涵盖", "分为", "分成", "组成为", "分别是", "分别为", "依次为", "主要有", "由", "从", "即", "含", "按", "：", ":"];

    private static readonly MessageTemplate s_number = new(
        "写的是{0}个部分，年度报告应当由{1}个部分组成",
        "{0} parts are stated, but the report has {1}");

    private static readonly MessageTemplate s_listed = new(
        "写的是{0}个部分，只列出了{1}个",
        "{0} parts are stated, but only {1} are listed");

    private static readonly MessageTemplate s_more = new(
        "写的是{0}个部分，列出的却有{1}个",
        "{0} parts are stated, but {1} are listed");

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
        foreach (var sentence in context.Sentences)
        {
            if (SpeaksOfReport(sentence))
                Check(context, sentence, parts);
        }
    }

    private void Check(RuleContext context, Sentence sentence, int parts)
    {
        foreach (var word in sentence.Words.Where(word => word.Number is { Measure: "个" or "" or "部" } && IsParts(sentence, word)))
        {
            var stated = word.Number!.Value;
            if (stated != parts)
                context.Add(Descriptor, sentence.Block, word.Number.Span, s_number.With(PartSumMessages.Write(stated), parts), expected: PartSumMessages.Write(parts));
            else if (Listed(sentence, word) is { } listed && !listed.Allows(stated))
                Report(context, sentence, word, listed, parts);
        }
    }

    private void Report(RuleContext context, Sentence sentence, Word word, EnumeratedList listed, int parts)
    {
        var isFewer = listed.Most < parts;
        var count = isFewer ? listed.Most : listed.Least;
        context.Add(Descriptor, sentence.Block, word.Number!.Span, (isFewer ? s_listed : s_more).With(parts, count), expected: PartSumMessages.Write(count));
    }

    /// <summary>The list before the number, 由……六个部分组成, else the one behind it: 分为六个部分：…….</summary>
    private static EnumeratedList? Listed(Sentence sentence, Word word)
    {
        var text = sentence.Block.Text;
        for (var i = sentence.Start; i < word.Span.Start; i++)
        {
            if (ProseText.FirstAt(text, i, s_openings) is { } opening && PartsEnumeration.Between(text, i + opening.Length, WithoutSum(text, word.Span.Start)) is { } before)
                return before;
        }
        for (var i = word.Span.End; i < sentence.End; i++)
        {
            if (ProseText.FirstAt(text, i, s_openings) is { } opening && PartsEnumeration.Between(text, i + opening.Length, WithoutEnd(text, sentence.End)) is { } behind)
                return behind;
        }
        return null;
    }

    /// <summary>Where a list ends of which 共, 这 or a mark leads to the number.</summary>
    private static int WithoutSum(string text, int end)
    {
        while (end > 0 && (ProseText.IsOneOf(text, end - 1, "，,共计这 \u3000")))
            end--;
        return end;
    }

    /// <summary>Where a list ends that 组成 or a mark follows.</summary>
    private static int WithoutEnd(string text, int end)
    {
        while (end > 0 && ProseText.IsOneOf(text, end - 1, "。；;"))
            end--;
        return ProseText.HasBefore(text, end, "组成") || ProseText.HasBefore(text, end, "构成") ? end - 2 : end;
    }

    private static bool SpeaksOfReport(Sentence sentence) => sentence.IndexOf("部分") >= 0 && sentence.IndexOf("报告") >= 0;

    private static bool IsParts(Sentence sentence, Word word) =>
        ProseText.Has(sentence.Block.Text, word.Number!.Measure is "部" ? word.Span.End - 1 : word.Span.End, "部分") && !(word.Span.Start > 0 && sentence.Block.Text[word.Span.Start - 1] == '第');
}
