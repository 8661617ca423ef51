namespace ReportLint.Claims.Words;

/// <summary>The measure words of such reports.</summary>
internal static class MeasureWords
{
    // Longer ones first: 件次 is not 件.
    private static readonly string[] s_all =
    [
        "百分点", "个百分点", "个工作日", "个自然日", "个小时", "个月", "人次", "家次", "户次", "件次", "条次", "场次", "万元", "亿元", "工作日",
        "件", "案", "笔", "条", "宗", "封", "起", "项", "份", "篇", "例", "次", "个", "家", "期", "元", "名", "人", "批", "部", "张", "种", "场", "处", "类", "户", "册", "卷", "位", "本", "幅", "组", "台", "套",
    ];

    private static readonly Dictionary<char, string[]> s_byFirst = s_all.GroupBy(word => word[0]).ToDictionary(same => same.Key, same => same.ToArray());

    private static readonly string[] s_times = ["个工作日", "工作日", "个自然日", "个小时", "个月"];
    private static readonly string[] s_requests = ["件", "案", "件次", "条", "宗", "封", "起", "项", "份", "例", "个", "次", ""];

    /// <summary>The measure word that begins at <paramref name="index"/>; empty when there is none.</summary>
    public static string At(string text, int index)
    {
        if (index < text.Length && s_byFirst.TryGetValue(text[index], out var words))
        {
            foreach (var word in words)
            {
                if (string.CompareOrdinal(text, index, word, 0, word.Length) == 0)
                    return IsCase(text, index + 1, word) ? word : "";
            }
        }
        return "";
    }

    /// <summary>行政复议六案; not 两案卷, 三案例.</summary>
    private static bool IsCase(string text, int next, string word) => word is not "案" || next >= text.Length || "件卷例由子情值源发底".IndexOf(text[next]) < 0;

    /// <summary>Whether a time is measured so.</summary>
    public static bool IsTime(string measure) => Array.IndexOf(s_times, measure) >= 0;

    /// <summary>Whether requests, cases and decisions may be counted so; 件 would be right.</summary>
    public static bool CountsRequests(string measure) => Array.IndexOf(s_requests, measure) >= 0;
}
