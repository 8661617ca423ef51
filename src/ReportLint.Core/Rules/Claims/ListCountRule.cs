using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Words;
using ReportLint.Diagnostics;
using ReportLint.Markdown;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Wording;

namespace ReportLint.Rules.Claims;

/// <summary>RL4038: the number of things is not the number of things listed.</summary>
public sealed class ListCountRule : Rule
{
    private const int LongestNoun = 10;
    private const int MostItems = 20;
    private const int LongestList = 200;

    private static readonly string[] s_measures = ["个", "种", "类", "项", "部"];

    // What a list right before 共三个 enumerates; of other nouns it may count what the items hold.
    private static readonly string[] s_kinds = ["方面", "渠道", "平台", "途径", "方式", "形式", "类别", "领域", "环节", "步骤", "模块", "板块", "栏目", "专栏"];

    // Behind one of these the list begins; what stands before belongs to the verb.
    private static readonly string[] s_bounds = ["通过", "利用", "依托", "借助", "包括", "包含", "涵盖", "涉及", "分为", "设置", "开设", "设立", "公开", "发布", "围绕", "聚焦", "对", "在", "从", "以", "将", "把", "为", "按", "："];

    private static readonly MessageTemplate s_fewer = new(
        "写的是{0}{1}，列出的只有{2}{1}；请核对",
        "{0}{1} are stated, but only {2} are listed; please check");

    private static readonly MessageTemplate s_more = new(
        "写的是{0}{1}，列出的却有{2}{1}；请核对",
        "{0}{1} are stated, but {2} are listed; please check");

    private static readonly LocalizedText s_list = new("列出的各项", "the list");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4038",
        Name = "count-of-list",
        Severity = Severity.Warning,
        Summary = new(
            "“等六种”“共五个”“三个方面”与列出的项数不符",
            "The number of things, as in 三个方面, is not the number of things listed"),
        Rationale = new(
            "核对的是：“三个方面”后面的“一是……二是……”“（一）……”和列表；“三类信息（甲、乙、丙）”“3类：甲、乙、丙。”；连着写的“甲”“乙”三项、《甲》《乙》三个文件；“甲、乙、丙共三个渠道”。写了“等”的可以少列，不能多列；“甲、乙和丙”两项三项都算对。",
            "Checked are 一是……二是……, （一）…… and lists behind 三个方面; 三类信息（甲、乙、丙） and 3类：甲、乙、丙。; quoted names right before the number; 甲、乙、丙共三个渠道. With 等 fewer may be listed, not more; 甲、乙和丙 may be two or three."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var prose = context.Prose;
        var place = 0;
        foreach (var sentence in context.Sentences)
        {
            while (place < prose.Count && !ReferenceEquals(prose[place], sentence.Block))
                place++;
            foreach (var number in sentence.Numbers)
            {
                if (!IsCandidate(sentence.Block.Text, number) || Find(prose, place, number) is not { } list || list.Allows(number.Number.Value))
                    continue;
                Add(context, sentence.Block, number, list);
            }
        }
    }

    private static bool IsCandidate(string text, CountedNumber number) =>
        number is { Number: { Kind: NumberKind.Count, IsApproximate: false, Value: >= 2 and <= MostItems, Measure.Length: > 0 } }
        && Array.IndexOf(s_measures, number.Number.Measure) >= 0 && !number.IsApproximate
        // 六个部分 of the report: RL4039.
        && !ProseText.Has(text, number.Number.Span.End + number.Number.Measure.Length, "部分");

    private static EnumeratedList? Find(IReadOnlyList<ProseBlock> prose, int place, CountedNumber number)
    {
        var text = prose[place].Text;
        return Behind(prose, place, number) ?? ListItems.QuotedBefore(text, number.Number.Span.Start) ?? Before(text, number);
    }

    /// <summary>三个方面：一是……; 三类信息（甲、乙、丙）; 三个方面： with items below.</summary>
    private static EnumeratedList? Behind(IReadOnlyList<ProseBlock> prose, int place, CountedNumber number)
    {
        var text = prose[place].Text;
        var i = ProseText.SkipBlanks(text, number.Number.Span.End) + number.Number.Measure.Length;
        var noun = i;
        while (i < text.Length && i - noun <= LongestNoun && ProseText.IsHan(text[i]))
            i++;
        if (!ProseText.IsOneOf(text, i, "：:（(。，；"))
            return null;
        var mark = text[i];
        var next = ProseText.SkipBlanks(text, i + 1);
        if (mark is '（' or '(')
            return text.IndexOfAny(['）', ')'], next, Math.Min(LongestList, text.Length - next)) is > 0 and var close ? ListItems.Between(text, next, close) : null;
        if (next >= text.Length)
            return mark is '：' or ':' ? Items(prose, place + 1) : null;
        if (ItemSeries.CountFrom(Following(prose, place), next) is > 1 and var count)
            return new EnumeratedList(count, count, IsClosed: true, Span: null);
        if (mark is not ('：' or ':'))
            return null;
        var end = text.IndexOfAny(['。', '；', '\n'], next);
        return ListItems.Between(text, next, end < 0 ? text.Length : end);
    }

    /// <summary>The items of a list below, or of a series in paragraphs of their own.</summary>
    private static EnumeratedList? Items(IReadOnlyList<ProseBlock> prose, int first)
    {
        if (first >= prose.Count || !ReferenceEquals(prose[first].Narrative, prose[first - 1].Narrative))
            return null;
        var kind = prose[first].Kind;
        var count = kind is BlockKind.Item or BlockKind.NumberedItem
            ? Following(prose, first).TakeWhile(block => block.Kind == kind).Count()
            : kind == BlockKind.Paragraph ? ItemSeries.CountFrom(Following(prose, first), 0) : 0;
        return count > 1 ? new EnumeratedList(count, count, IsClosed: true, Span: null) : null;
    }

    private static IEnumerable<ProseBlock> Following(IReadOnlyList<ProseBlock> prose, int place)
    {
        for (var i = place; i < prose.Count && ReferenceEquals(prose[i].Narrative, prose[place].Narrative) && (i == place || prose[i].Kind != BlockKind.Heading); i++)
            yield return prose[i];
    }

    /// <summary>通过甲、乙、丙等3种方式; 甲、乙、丙共三个渠道.</summary>
    private static EnumeratedList? Before(string text, CountedNumber number)
    {
        var end = number.Number.Span.Start;
        var isOpen = ProseText.HasBefore(text, end, "等");
        var sum = ProseText.HasBefore(text, end, "共计") ? 2 : ProseText.HasBefore(text, end, "共") ? 1 : 0;
        if (!isOpen && (sum == 0 || ProseText.FirstAt(text, number.Number.Span.End + number.Number.Measure.Length, s_kinds) is null))
            return null;
        end -= isOpen ? 1 : sum;
        var clause = end;
        while (clause > 0 && end - clause < LongestList && "，。；！？（(".IndexOf(text[clause - 1]) < 0)
            clause--;
        var bound = -1;
        foreach (var word in s_bounds)
        {
            if (text.LastIndexOf(word, end - 1, end - clause, StringComparison.Ordinal) is >= 0 and var at)
                bound = Math.Max(bound, at + word.Length);
        }
        if (bound < 0 || ListItems.Between(text, bound, end) is not { } list)
            return null;
        return list with { Most = int.MaxValue, IsClosed = !isOpen };
    }

    private void Add(RuleContext context, ProseBlock block, CountedNumber number, EnumeratedList list)
    {
        var listed = number.Number.Value < list.Least ? list.Least : list.Most;
        var written = block.Text.Substring(number.Number.Span.Start, number.Number.Span.Length);
        var right = ProseText.IsDigit(written[0]) ? PartSumMessages.Write(listed) : ChineseNumerals.Write(listed);
        context.Add(Descriptor, block, number.Number.Span,
            (number.Number.Value < list.Least ? s_more : s_fewer).With(written, number.Number.Measure, listed),
            block.Replace(number.Number.Span, right, isSafe: false), expected: PartSumMessages.Write(listed),
            related: list.Span is { } span ? [context.Related(block, span, s_list)] : null);
    }
}
