using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Whether the words that lead to a number of requests leave no doubt that all of the year are meant: 2023年共有申请221件, 公众向我局提出申请221件.</summary>
internal static class WholeYear
{
    /// <summary>Words that say that the year or the sum is meant, or that requests came in.</summary>
    private static readonly HashSet<string> s_whole = new(StringComparer.Ordinal)
    {
        "全年", "年内", "年度内", "一年来", "报告期内", "本报告期", "报告年度", "统计年度内", "统计期内", "共", "共有", "总共", "一共", "累计", "总数", "总量", "数量", "件数", "总件数", "提出", "提交", "提出的", "提交的",
    };

    /// <summary>Words that leave it so.</summary>
    private static readonly HashSet<string> s_plain = new(s_whole, StringComparer.Ordinal)
    {
        "的", "了", "有", "为", "向本机关", "市民", "居民", "是", "我", "本", "向", "度", "年度", "单位", "机关", "我们", "达", "达到", "数", "群众", "社会公众", "公众", "居民", "村民", "用户", "企业", "单位", "社会各界", "各界", "面向社会", "申请人", "申请者",
        "公民、法人和其他组织", "公民、法人或者其他组织", "公民、法人或其他组织", "公民、法人及其他组织", "公民法人和其他组织", "依法", "政府信息公开", "信息公开", "工作", "方面", "办理情况", "情况",
    };

    private static readonly WordClasses s_times = WordClasses.Any(WordClass.Year, WordClass.ThisYear, WordClass.Sum);

    private static readonly WordClasses s_nouns = WordClasses.Any(WordClass.Application);

    /// <summary>Whether <paramref name="left"/>, the words before the number, say so and nothing else.</summary>
    public static bool IsSaid(WordRun left)
    {
        var isSaid = left.Classes.HasAny(s_times);
        for (var i = 0; i < left.Count; i++)
        {
            if (left[i].Is(WordClass.Filler))
            {
                if (!IsPlain(left[i]))
                    return false;
                isSaid |= s_whole.Contains(left[i].Entry!.Text) || left[i].Entry!.Target is "own";
            }
        }
        return isSaid;
    }

    /// <summary>Whether the words behind the number narrow nothing.</summary>
    public static bool IsPlain(WordRun right)
    {
        for (var i = 0; i < right.Count && !right[i].Is(WordClass.All); i++)
        {
            if (!s_nouns.Has(right[i].Class) && !IsPlain(right[i]))
                return false;
        }
        return true;
    }

    private static bool IsPlain(Word word) => word is { Class: WordClass.Filler, Entry: { } entry } && (s_plain.Contains(entry.Text) || entry.Target is "own");
}
