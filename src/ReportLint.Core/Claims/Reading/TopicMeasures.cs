using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Whether a number with its measure word can count a thing at all: requests are counted in 件, fines in 元.</summary>
internal static class TopicMeasures
{
    /// <summary>Those of <paramref name="topics"/> that <paramref name="number"/> can count.</summary>
    public static IReadOnlyList<ClaimTopic> Fit(IReadOnlyList<ClaimTopic> topics, StatedNumber number) => [.. topics.Where(topic => Fits(topic, number))];

    /// <summary><paramref name="topic"/> alone where <paramref name="number"/> can count it; otherwise nothing.</summary>
    public static IReadOnlyList<ClaimTopic> Fit(ClaimTopic topic, StatedNumber number) => Fits(topic, number) ? [topic] : [];

    /// <summary>企业49家次: how often they applied. 49家 may be fewer, as some applied twice.</summary>
    private static bool IsOfApplicants(StatedNumber number) => number.Measure is "人次" or "家次" or "户次";

    private static bool Fits(ClaimTopic topic, StatedNumber number)
    {
        var isMoney = number.Kind == NumberKind.Money;
        return topic.Kind switch
        {
            ClaimKind.Fee => isMoney ? topic.Rows[0] is not "fees.notices" : number.Measure.Length == 0 || topic.Rows.Count > 1 || (topic.Rows[0] is "fees.notices" && (topic.IsAtMost || number.Measure is "件" or "份" or "笔" or "张")),
            ClaimKind.Decision when topic.Rows[0].EndsWith(".amount", StringComparison.Ordinal) => isMoney,
            ClaimKind.Decision when topic.Rows[0].EndsWith(".items", StringComparison.Ordinal) => !isMoney,
            ClaimKind.Decision or ClaimKind.Document => !isMoney && (number.Measure is "件" or "项" or "宗" or "起" or "个" or "次" or "份" or "件次" or "例" or "部" || (number.Measure.Length == 0 && topic.IsBare)),
            ClaimKind.Applicant => !isMoney && (MeasureWords.CountsRequests(number.Measure) || (!topic.IsAtMost && IsOfApplicants(number))),
            _ => !isMoney && MeasureWords.CountsRequests(number.Measure),
        };
    }
}
