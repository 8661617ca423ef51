using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Words;
using ReportLint.Diagnostics;
using ReportLint.Markdown;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Claims;

/// <summary>RL4038: the number of things is not the number of things listed.</summary>
public sealed class ListCountRule : Rule
{
    private const int LongestNoun = 10;
    private const int MostItems = 20;
    private const int LongestList = 200;
    private const int LeastBeside = 3;
    private const string SomeNumerals = "二两三四五六七八九十";

    private const string Districts = "省市县区旗州乡镇街";

    private static readonly string[] s_measures = ["个", "种", "类", "项", "部"];

    // What a list right before 共三个 enumerates; of other nouns it may count what the items hold.
    private static readonly string[] s_kinds = ["方面", "渠道", "平台", "途径", "方式", "形式", "类别", "领域", "环节", "步骤", "模块", "板块", "栏目", "专栏", "专题", "部门", "科室", "单位", "制度", "机制", "办法", "规定", "文件", "清单", "目录", "主题", "内容", "类型", "阶段", "要素", "层面", "维度", "事项", "查阅点", "查阅场所", "场所", "账号", "窗口", "社区", "课题", "公开渠道", "信息", "政务"];

    // Behind one of these the list begins; what stands before belongs to the verb.
    private static readonly string[] s_bounds = ["通过", "利用", "依托", "借助", "包括", "包含", "涵盖", "涉及", "分为", "设置", "开设", "设立", "公开", "发布", "围绕", "聚焦", "对", "在", "从", "以", "将", "把", "为", "按", "开通", "搭建", "建立", "运用", "印发", "制定", "修订", "出台", "覆盖", "公布", "更新", "增设", "新增", "拓宽", "拓展", "下设", "设有", "分成", "有", "由", "向", "："];

    // Behind one of these stands all of what is counted: 分为甲、乙、丙三类.
    private static readonly string[] s_divisions = ["分为", "分成", "包括", "包含", "涵盖", "下设", "设有"];

    // What is done to the things is none of them: 建立、健全、落实两项制度.
    private static readonly string[] s_actions = ["建立", "健全", "完善", "落实", "制定", "修订", "出台", "印发", "执行", "加强", "规范", "推进", "组织", "开展", "实施", "优化", "拓展", "公开", "发布", "更新", "解读", "梳理", "清理", "调整", "编制", "公布", "指导", "督促", "检查", "监督", "考核", "宣传", "培训", "学习", "贯彻", "收集", "整理", "审核", "审查", "报送"];

    // 线上线下两个渠道 are named already.
    private static readonly string[] s_pairs = ["线上线下", "线上、线下", "线上和线下", "线上与线下", "线上及线下", "内外", "上下", "城乡"];

    // An item that names two of them may count twice.
    private static readonly string[] s_channels = ["网站", "微信", "微博", "抖音", "报纸", "广播", "电视", "客户端", "公开栏", "公示栏", "短信", "线上", "线下", "显示屏", "电子屏"];

    // Before one of these a number needs no measure word: 四点不足.
    private static readonly string[] s_points = ["不足", "问题", "意见", "建议", "措施", "要求", "短板"];

    private static readonly char[] s_signs = ['方', '点', '大'];
    private static readonly string[] s_problems = ["问题", "不足", "方面", "短板"];
    private static readonly string[] s_exist = ["有", "存在", "存在着", "以下", "如下", "下列"];

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
            "核对的是：“三个方面”后面的“一是……二是……”“（一）……”和列表；“三类信息（甲、乙、丙）”“3类：甲、乙、丙。”；连着写的“甲”“乙”三项、《甲》《乙》三个文件；“甲、乙、丙共三个渠道”“甲、乙、丙三大领域”“甲科、乙科和丙科3个科室”“分为甲、乙、丙三类”；“四个到位，即甲到位、乙到位、……”。冒号后面的列表属于离它最近的数；前面已经列过的（“网站、微信两个平台”“线上线下两个渠道”）、并列的两个数（“两个镇、三个站”）不比较。写了“等”的可以少列，不能多列；“甲、乙和丙”两项三项都算对。",
            "Checked are 一是……二是……, （一）…… and lists behind 三个方面; 三类信息（甲、乙、丙） and 3类：甲、乙、丙。; quoted names right before the number; 甲、乙、丙共三个渠道, 甲、乙、丙三大领域, 甲科、乙科和丙科3个科室 and 分为甲、乙、丙三类; 四个到位，即甲到位、乙到位、……. A list behind a colon belongs to the nearest number; numbers whose things were listed before them (网站、微信两个平台, 线上线下两个渠道), and two numbers side by side (两个镇、三个站), are not compared with it. With 等 fewer may be listed, not more; 甲、乙和丙 may be two or three."),
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
            for (var i = 0; i < sentence.Numbers.Count; i++)
            {
                var number = sentence.Numbers[i];
                if (IsCandidate(sentence.Block.Text, number))
                    Check(context, place, new StatedCount(number.Number.Span, number.Number.Value, number.Number.Measure), i > 0 ? sentence.Numbers[i - 1].Number : null);
            }
        }
        for (place = 0; place < prose.Count; place++)
        {
            foreach (var count in WithoutMeasure(prose[place].Text))
                Check(context, place, count, before: null);
        }
    }

    private void Check(RuleContext context, int place, StatedCount count, StatedNumber? before)
    {
        if (Find(context.Prose, place, count, before) is { } list && !list.Allows(count.Value))
            Add(context, context.Prose[place], count, list);
    }

    private static bool IsCandidate(string text, CountedNumber number) =>
        number is { Number: { Kind: NumberKind.Count, IsApproximate: false, Value: >= 2 and <= MostItems, Measure.Length: > 0 } }
        && Array.IndexOf(s_measures, number.Number.Measure) >= 0 && !number.IsApproximate
        // 六个部分 of the report: RL4039.
        && !ProseText.Has(text, number.Number.Span.End + number.Number.Measure.Length, "部分");

    /// <summary>两方面内容, 四点不足, 四大领域.</summary>
    private static IEnumerable<StatedCount> WithoutMeasure(string text)
    {
        for (var i = text.IndexOfAny(s_signs, 0); i >= 0; i = text.IndexOfAny(s_signs, i + 1))
        {
            if (!ProseText.IsOneOf(text, i - 1, SomeNumerals + ProseText.Digits) || ProseText.IsOneOf(text, i - 2, ProseText.Numerals + ProseText.Digits + "第.．"))
                continue;
            var measure = text[i] switch { '方' => "方面", '大' => "大", _ => "点" };
            if (text[i] == '方' ? ProseText.Has(text, i, measure) : ProseText.FirstAt(text, i + 1, text[i] == '大' ? s_kinds : s_points) is not null)
                yield return new StatedCount(new TextSpan(i - 1, 1), ProseText.IsDigit(text[i - 1]) ? ProseText.DigitValue(text[i - 1]) : ChineseNumerals.TryRead(text.Substring(i - 1, 1), out var value) ? value : 0, measure);
        }
    }

    private static EnumeratedList? Find(IReadOnlyList<ProseBlock> prose, int place, StatedCount count, StatedNumber? before)
    {
        var text = prose[place].Text;
        if (Behind(prose, place, count) is not { } list)
            return ListItems.QuotedBefore(text, count.Span.Start) ?? Before(text, count);
        return IsListedBefore(text, count) || IsBeside(text, before, count) ? null : list;
    }

    /// <summary>网站、微信两个平台, 线上线下两个渠道: what is counted stands before the number, and the colon begins something else.</summary>
    private static bool IsListedBefore(string text, StatedCount count)
    {
        var end = count.Span.Start;
        if (count.Value == 2 && Array.Exists(s_pairs, pair => ProseText.HasBefore(text, end, pair)))
            return true;
        var clause = ClauseBefore(text, end);
        return text.IndexOf('、', clause, end - clause) >= 0 && ListItems.Between(text, clause, end) is { } list && list.Allows(count.Value);
    }

    /// <summary>两个镇、三个站: the list may hold all of them.</summary>
    private static bool IsBeside(string text, StatedNumber? before, StatedCount count)
    {
        if (before is null)
            return false;
        var i = before.Span.End;
        while (i < count.Span.Start - 1 && ProseText.IsHan(text[i]))
            i++;
        return i == count.Span.Start - 1 && i - before.Span.End <= LongestNoun && ProseText.IsOneOf(text, i, "、和及与");
    }

    /// <summary>三个方面：一是……; 三类信息（甲、乙、丙）; 三个方面： with items below.</summary>
    private static EnumeratedList? Behind(IReadOnlyList<ProseBlock> prose, int place, StatedCount count)
    {
        var text = prose[place].Text;
        var noun = ProseText.SkipBlanks(text, count.Span.End) + count.Measure.Length;
        var i = noun;
        for (; i < text.Length && i - noun <= LongestNoun && ProseText.IsHan(text[i]); i++)
        {
            // 两个平台公开三类信息：……
            if (SomeNumerals.IndexOf(text[i]) >= 0 || (text[i] == '一' && ProseText.FirstAt(text, i + 1, s_measures) is not null))
                return null;
        }
        if (!ProseText.IsOneOf(text, i, "：:（(。，；"))
            return null;
        var mark = text[i];
        var next = ProseText.SkipBlanks(text, i + 1);
        // 4个县（市、区）.
        if (mark is '（' or '(' && ProseText.IsOneOf(text, i - 1, Districts) && ProseText.IsOneOf(text, next, Districts))
            return null;
        if (mark is '（' or '(')
            return text.IndexOfAny(['）', ')'], next, Math.Min(LongestList, text.Length - next)) is > 0 and var close ? ListItems.Between(text, next, close) : null;
        if (next >= text.Length)
            return mark is '：' or ':' ? Items(prose, place + 1) : mark == '。' && IsAnnounced(text, count, noun, i) ? Series(prose, place + 1) : null;
        if (ItemSeries.CountFrom(Following(prose, place), next) is > 1 and var items)
            return new EnumeratedList(items, items, IsClosed: true, Span: null);
        if (mark == '，' && ProseText.IsOneOf(text, next, "即"))
            return Namely(text, next + 1, text.Substring(noun, i - noun));
        return mark is '：' or ':' ? ListItems.Between(text, next, SentenceEnd(text, next)) : null;
    }

    /// <summary>四个到位，即甲到位、乙到位: each item bears the noun, so that each is one.</summary>
    private static EnumeratedList? Namely(string text, int start, string noun)
    {
        if (ProseText.IsOneOf(text, start, "：:"))
            start++;
        if (noun.Length < 2 || ListItems.Between(text, start, SentenceEnd(text, start)) is not { Span: { } span } list)
            return null;
        var named = 0;
        for (var i = text.IndexOf(noun, span.Start, span.Length, StringComparison.Ordinal); i >= 0; i = text.IndexOf(noun, i + noun.Length, span.End - i - noun.Length, StringComparison.Ordinal))
            named++;
        return named >= list.Least && named <= list.Most ? list : null;
    }

    private static int SentenceEnd(string text, int start) => text.IndexOfAny(['。', '；', '\n'], start) is >= 0 and var end ? end : text.Length;

    /// <summary>主要有四个问题。 and nothing else.</summary>
    private static bool IsAnnounced(string text, StatedCount count, int noun, int end) =>
        end - noun <= 2 && Array.Exists(s_exist, word => ProseText.HasBefore(text, count.Span.Start, word))
        && (end > noun ? ProseText.FirstAt(text, noun, s_problems) is not null : string.Equals(count.Measure, "方面", StringComparison.Ordinal));

    /// <summary>The items of a list below, or of a series in paragraphs of their own.</summary>
    private static EnumeratedList? Items(IReadOnlyList<ProseBlock> prose, int first)
    {
        if (first >= prose.Count || !ReferenceEquals(prose[first].Narrative, prose[first - 1].Narrative))
            return null;
        var kind = prose[first].Kind;
        if (kind is not (BlockKind.Item or BlockKind.NumberedItem))
            return Series(prose, first);
        var count = Following(prose, first).TakeWhile(block => block.Kind == kind).Count();
        return count > 1 ? new EnumeratedList(count, count, IsClosed: true, Span: null) : null;
    }

    private static EnumeratedList? Series(IReadOnlyList<ProseBlock> prose, int first)
    {
        if (first >= prose.Count || !ReferenceEquals(prose[first].Narrative, prose[first - 1].Narrative) || prose[first].Kind != BlockKind.Paragraph)
            return null;
        var count = ItemSeries.CountFrom(Following(prose, first), 0);
        return count > 1 ? new EnumeratedList(count, count, IsClosed: true, Span: null) : null;
    }

    private static IEnumerable<ProseBlock> Following(IReadOnlyList<ProseBlock> prose, int place)
    {
        for (var i = place; i < prose.Count && ReferenceEquals(prose[i].Narrative, prose[place].Narrative) && (i == place || prose[i].Kind != BlockKind.Heading); i++)
            yield return prose[i];
    }

    /// <summary>通过甲、乙、丙等3种方式; 甲、乙、丙共三个渠道.</summary>
    private static EnumeratedList? Before(string text, StatedCount count)
    {
        var end = count.Span.Start;
        var isOpen = ProseText.HasBefore(text, end, "等");
        var sum = ProseText.HasBefore(text, end, "共计") ? 2 : ProseText.HasBefore(text, end, "共") ? 1 : 0;
        var noun = ProseText.SkipBlanks(text, count.Span.End) + count.Measure.Length;
        var isKind = ProseText.FirstAt(text, noun, s_kinds) is not null;
        if (!isOpen && !isKind && !ProseText.EndsClause(text, noun))
            return null;
        if (!isOpen && sum == 0 && isKind)
            return Beside(text, end, count);
        end -= isOpen ? 1 : sum;
        var clause = ClauseBefore(text, end);
        // 共3类。: nothing is listed before it.
        if (end == clause)
            return null;
        var (bound, isDivision) = (-1, false);
        foreach (var word in isOpen || isKind ? s_bounds : s_divisions)
        {
            if (text.LastIndexOf(word, end - 1, end - clause, StringComparison.Ordinal) is >= 0 and var at && at + word.Length > bound)
                (bound, isDivision) = (at + word.Length, Array.IndexOf(s_divisions, word) >= 0);
        }
        if (!isOpen && !isKind && !isDivision)
            return null;
        // 网站、微信、微博共四个渠道, 拓宽网站、微信、微博等两种渠道: it begins the clause, be it with a verb.
        if (bound < 0 && (isOpen || clause == 0 || SentenceSplitter.IsFullStop(text[clause - 1])) && !HasAction(text, clause, end))
            bound = clause;
        if (bound < 0 || ListItems.Between(text, bound, end) is not { } list)
            return null;
        if (!isOpen && CountsItself(text, bound, end))
            return null;
        // What 等 or a comma leaves out, and what an item holds, may count, too.
        var isWhole = !isOpen && (clause == 0 || SentenceSplitter.IsFullStop(text[clause - 1]) || text.IndexOf('、', SentenceStart(text, clause), clause - SentenceStart(text, clause)) < 0);
        return isWhole && AreSingle(text, clause, end) && ListItems.Between(text, clause, end) is { } longest
            ? list with { Most = longest.Most }
            : list with { Most = int.MaxValue, IsClosed = !isOpen };
    }

    /// <summary>围绕教育、医疗、就业、住房四大领域: without a word between, where nothing but the items can be counted, and one was left out or added.</summary>
    private static EnumeratedList? Beside(string text, int end, StatedCount count)
    {
        var clause = ClauseBefore(text, end);
        if (ListItems.Between(text, clause, end) is not { Least: >= LeastBeside } list || list.Most > list.Least + 1 || Math.Min(Math.Abs(list.Least - count.Value), Math.Abs(list.Most - count.Value)) > 1
            || !AreSingle(text, clause, end) || HasAction(text, clause, end))
        {
            return null;
        }
        if (CountsItself(text, clause, end))
            return null;
        return Array.Exists(s_pairs, pair => text.IndexOf(pair, clause, end - clause, StringComparison.Ordinal) >= 0)
            || text.IndexOf('、', SentenceStart(text, clause), clause - SentenceStart(text, clause)) >= 0 ? null : list;
    }

    /// <summary>县乡两级: items that count themselves; 甲区、乙县的三个: of several.</summary>
    private static bool CountsItself(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (ProseText.Numerals.IndexOf(text[i]) >= 0 || ProseText.IsDigit(text[i]) || "两各的等之".IndexOf(text[i]) >= 0)
                return true;
        }
        return false;
    }

    /// <summary>Whether one of the items behind the first is a verb.</summary>
    private static bool HasAction(string text, int start, int end)
    {
        for (var i = text.IndexOf('、', start, end - start); i >= 0; i = text.IndexOf('、', i + 1, end - i - 1))
        {
            if (ProseText.FirstAt(text, i + 1, s_actions) is { } action && (ProseText.IsOneOf(text, i + 1 + action.Length, "、和及与") || ProseText.HasBefore(text, i, action)))
                return true;
        }
        return text.IndexOf('、', start, end - start) is > 0 and var first && Array.Exists(s_actions, action => first - action.Length == start && ProseText.HasBefore(text, first, action));
    }

    private static int SentenceStart(string text, int before)
    {
        while (before > 0 && !SentenceSplitter.IsFullStop(text[before - 1]))
            before--;
        return before;
    }

    private static int ClauseBefore(string text, int end)
    {
        var clause = end;
        while (clause > 0 && end - clause < LongestList && "，。；！？（(：:".IndexOf(text[clause - 1]) < 0)
            clause--;
        return clause;
    }

    /// <summary>Whether each item is one: 微信微博 are two, and so may be what stands in brackets or quotation marks.</summary>
    private static bool AreSingle(string text, int start, int end)
    {
        var channels = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '、')
                channels = 0;
            else if ("（(“《".IndexOf(text[i]) >= 0 || (ProseText.FirstAt(text, i, s_channels) is not null && ++channels > 1))
                return false;
        }
        return true;
    }

    private void Add(RuleContext context, ProseBlock block, StatedCount count, EnumeratedList list)
    {
        var listed = count.Value < list.Least ? list.Least : list.Most;
        var written = block.Text.Substring(count.Span.Start, count.Span.Length);
        var right = ProseText.IsDigit(written[0]) ? PartSumMessages.Write(listed) : ChineseNumerals.Write(listed);
        context.Add(Descriptor, block, count.Span,
            (count.Value < list.Least ? s_more : s_fewer).With(written, count.Measure, listed),
            block.Replace(count.Span, right, isSafe: false), expected: PartSumMessages.Write(listed),
            related: list.Span is { } span ? [context.Related(block, span, s_list)] : null);
    }

    /// <summary>A number of things that may be listed.</summary>
    private readonly record struct StatedCount(TextSpan Span, decimal Value, string Measure);
}
