using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>申请人以自然人为主, 答复结果中予以公开最多: a clause that names most of them, for the number behind it.</summary>
internal static class MostOf
{
    private static readonly WordClasses s_named = WordClasses.Any(WordClass.Applicant, WordClass.Outcome, WordClass.PartOfOutcome, WordClass.DisputeResult);

    private static readonly HashSet<string> s_most = new(StringComparer.Ordinal)
    {
        "为主", "居多", "占多数", "占大多数", "占绝大多数", "占绝大部分", "占大部分", "次之", "占主体", "为多", "占比最高", "占比最大", "占比最多", "占比较高", "占比较大", "比重最大", "占主要部分", "为主要群体", "最多", "占了大头", "占大头", "居首", "居首位", "较多", "偏多", "占绝对多数", "位居首位",
    };

    /// <summary>Whether <paramref name="words"/> say so: they end with it, and what is named stands before.</summary>
    public static bool IsSaid(WordRun words) => words.Classes.HasAny(s_named) && (words.Last.Entry is { } entry && s_most.Contains(entry.Text) || IsLead(words) || IsOfferedBy(words));

    /// <summary>申请基本由居民提出.</summary>
    private static bool IsOfferedBy(WordRun words) => words.Count > 2 && words.Last.Entry is { Class: WordClass.Filler, Text: "提出" or "提交" or "递交" } && words[words.Count - 2].Is(WordClass.Applicant) && words[words.Count - 3].Entry is { Class: WordClass.Filler, Text: "由" };

    /// <summary>申请人多为个人.</summary>
    private static bool IsLead(WordRun words) => words.Count > 1 && words.Last.Is(WordClass.Applicant) && words[words.Count - 2].Entry is { Class: WordClass.Filler, Text: "多为" or "多是" or "大多为" or "大多是" or "主要为" or "主要是" };
}
