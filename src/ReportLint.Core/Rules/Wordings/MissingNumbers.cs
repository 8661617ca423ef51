using ReportLint.Prose;

namespace ReportLint.Rules.Wordings;

/// <summary>Phrases that cannot do without a number, written without one.</summary>
internal static class MissingNumbers
{
    private const int LongestObject = 20;
    private const string NotInObject = "的每各逐几数多若半单一二三四五六七八九十百千万两〇零整全某何这那首";

    private static readonly string[] s_totals = ["累计", "共计", "总计", "合计", "总共", "共"];

    private static readonly string[] s_verbs =
    [
        "主动公开", "新收到", "收到", "接收", "受理", "接到", "新收", "办理", "办结", "答复", "回复", "处理", "公开", "发布", "推送", "制发", "印发", "转载", "刊发", "召开", "组织", "举办",
    ];

    private static readonly string[] s_measures = ["人次", "件", "条", "篇", "次", "场"];

    // Nouns that end like a measure word: 来件, 头条, 批次.
    private static readonly string[] s_nouns =
    [
        "公开件", "文件", "邮件", "信件", "案件", "附件", "稿件", "证件", "要件", "软件", "事件", "条件", "零件", "硬件", "组件", "部件", "快件", "函件", "印件", "原件", "密件", "急件", "批件",
        "来件", "结转件", "未结件", "在办件", "办结件", "信访件", "转办件", "答复件", "回复件", "件件", "头条", "线条", "链条", "教条", "面条", "词条", "信条", "便条", "留言条", "长篇", "通篇", "开篇", "诗篇", "依次", "层次", "批次", "名次", "档次", "首次",
        "多次", "再次", "屡次", "逐次", "其次", "班次", "市场", "现场", "立场", "会场", "广场", "到场", "职场", "登场", "出场", "入场", "在场", "牧场", "林场", "机场", "考场",
    ];

    // What is counted by nothing else: 信息条 is no word.
    private static readonly string[] s_counted =
    [
        "信息条", "消息条", "动态条", "微博条", "文章篇", "稿件篇", "简报期", "文件份", "申请条",
        "予以公开件", "部分公开件", "不予公开件", "无法提供件", "不予处理件", "其他处理件", "转下年度件", "转下一年度件", "行政复议件", "行政诉讼件", "结果维持件", "结果纠正件",
    ];

    private static readonly string[] s_amounts = ["收取元", "共计元", "合计元", "金额元", "金额为元", "费用元", "收取万元", "共计万元", "合计万元", "金额万元", "金额为万元"];

    private static readonly string[] s_phrases = [.. s_counted, .. s_amounts];

    private static readonly Dictionary<char, string[]> s_phrasesByFirst = s_phrases.GroupBy(phrase => phrase[0]).ToDictionary(group => group.Key, group => group.ToArray());

    private static readonly WordStarts s_starts = new(
    [
        "%", "％", .. s_phrases, .. s_totals, .. WordStarts.Pairs("年", ProseText.Blanks), .. WordStarts.Pairs("第", "条款项号届"), .. WordStarts.Pairs("条件篇", "、"),
    ]);

    /// <summary>The first place from <paramref name="start"/> on at which such a phrase may begin; -1 when there is none.</summary>
    public static int Next(string text, int start) => s_starts.Next(text, start);

    /// <summary>How long the phrase at <paramref name="i"/> is; 0 when nothing is missing.</summary>
    public static int LengthAt(string text, int i)
    {
        switch (text[i])
        {
            case '%' or '％':
                return IsBarePercent(text, i) ? 1 : 0;
            case '年' when FindBlankDate(text, i) is > 0 and var end:
                return end - i;
            case '第' when ProseText.IsOneOf(text, i + 1, "条款项号届") && !ProseText.IsOneOf(text, i - 1, "次门等及落科") && (i + 2 == text.Length || ProseText.IsOneOf(text, i + 2, "，。；、）规之的")):
                return 2;
            case '条' or '件' or '篇' when IsItemWithoutNumber(text, i):
                return 1;
        }
        if (s_phrasesByFirst.TryGetValue(text[i], out var phrases) && ProseText.FirstAt(text, i, phrases) is { } phrase && (EndsCount(text, i + phrase.Length) || (phrase[phrase.Length - 1] == '元' && ProseText.Has(text, i + phrase.Length, "信息处理费"))) && !HasNumberBefore(text, i) && !IsDenied(text, i))
            return phrase.Length;
        return ProseText.FirstAt(text, i, s_totals) is { } total && !(total.Length == 1 && ProseText.IsOneOf(text, i - 1, "公总中")) ? LengthAfterTotal(text, i, i + total.Length) : 0;
    }

    /// <summary>共收到申请件，: behind a word of totals and a verb a number is due before the measure word.</summary>
    private static int LengthAfterTotal(string text, int start, int i)
    {
        if (ProseText.FirstAt(text, i, s_verbs) is { } verb)
            i += verb.Length;
        else if (!ProseText.EndsClause(text, i) && ProseText.FirstAt(text, i, s_measures) is null)
            return 0;
        else
            verb = "";
        // 共收到。
        if (verb.Length > 0 && (i == text.Length || text[i] == '。' || (text[i] == '，' && ProseText.Has(text, i + 1, "其中"))))
            return text[start] is '共' ? i - start : 0;
        for (var end = i; end < text.Length && end - i <= LongestObject; end++)
        {
            if (ProseText.FirstAt(text, end, s_measures) is { } measure && EndsCount(text, end + measure.Length))
                return IsNoun(text, i, end + measure.Length) ? 0 : end + measure.Length - start;
            if (!ProseText.IsHan(text[end]) || NotInObject.IndexOf(text[end]) >= 0)
                return 0;
        }
        return 0;
    }

    /// <summary>企业资质条、施工许可证76条: the item behind it is counted, in the same measure word.</summary>
    private static bool IsItemWithoutNumber(string text, int i)
    {
        if (ProseText.At(text, i + 1) is not '、' || !ProseText.IsOneOf(text, i - 1, "质证照可罚批息态讯告例") || IsNoun(text, 0, i + 1))
            return false;
        for (var end = i + 2; end < text.Length && end - i <= LongestObject; end++)
        {
            if (ProseText.IsDigit(text[end - 1]) && text[end] == text[i])
                return EndsCount(text, end + 1);
            if (!ProseText.IsHan(text[end]) && !ProseText.IsDigit(text[end]))
                return false;
        }
        return false;
    }

    private static bool EndsCount(string text, int i) => ProseText.EndsClause(text, i) || text[i] is '（' or '(' || ProseText.Has(text, i, "其中");

    /// <summary>Whether a noun ends there that begins no sooner than <paramref name="start"/>: 共办结件 is no 办结件.</summary>
    private static bool IsNoun(string text, int start, int end)
    {
        foreach (var noun in s_nouns)
        {
            if (end - noun.Length >= start && ProseText.HasBefore(text, end, noun))
                return true;
        }
        return false;
    }

    /// <summary>3条信息条 and 每收取元 are odd, but no number is missing there.</summary>
    private static bool HasNumberBefore(string text, int i) => ProseText.IsOneOf(text, i - 1, "每逐各几数") || ProseText.IsDigitAt(text, i - 1);

    /// <summary>无上年度结转件 counts nothing.</summary>
    private static bool IsDenied(string text, int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - LongestObject && (ProseText.IsHan(text[i]) || text[i] == '、'); i--)
        {
            if (text[i] is '未' or '没' or '无')
                return true;
        }
        return false;
    }

    private static bool IsBarePercent(string text, int i)
    {
        var before = ProseText.SkipBlanksBefore(text, i) - 1;
        return ProseText.IsOneOf(text, before, "长升降加少幅占达到为近约至了") && (EndsCount(text, i + 1) || ProseText.IsOneOf(text, i + 1, "以左"))
            && !ProseText.HasBefore(text, before + 1, "单位为");
    }

    /// <summary>2022年 月 日: blanks where numbers belong.</summary>
    private static int FindBlankDate(string text, int i)
    {
        var month = ProseText.SkipBlanks(text, i + 1);
        if (month == i + 1 || ProseText.At(text, month) != '月')
            return 0;
        var day = ProseText.SkipBlanks(text, month + 1);
        return day > month + 1 && ProseText.At(text, day) == '日' ? day + 1 : 0;
    }
}
