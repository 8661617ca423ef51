using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>受理时间较晚的7件申请结转下年度: what stands before the number only says which; what is counted, the words behind it say.</summary>
internal static class PredicateBehind
{
    private static readonly WordClasses s_open = WordClasses.Any(WordClass.Application, WordClass.CarryForward, WordClass.Handle, WordClass.Done, WordClass.OnTime);

    /// <summary>What is counted, others perhaps as well; null where the words behind the number, <paramref name="after"/>, say nothing of it.</summary>
    public static ClaimTopic? Of(WordRun left, WordRun after, PrefixKind prefix, SentenceState state)
    {
        if (left.Count == 0 || left.Last.Entry is not { } which || which.Text[which.Text.Length - 1] != '的' || prefix == PrefixKind.OtherUnit || after.Count == 0 || left.Has(WordClass.OtherMatter))
            return null;
        var said = after[0].Is(WordClass.Application) ? 1 : 0;
        if (said < after.Count && after[said].Is(WordClass.CarryForward) && after.Classes.AreWithin(s_open) && state is { IsAboutRequests: true, HasOtherMatter: false })
            return ClaimTopic.Of(ClaimKind.CarriedForward, "requests.carried-forward") with { IsAtMost = true };
        // 对不适应形势的3件规范性文件予以废止.
        return after.Count > 1 && after[0].Is(WordClass.Document) && after[1].Is(WordClass.DocumentVerb) && TopicFinder.Find(after.Between(0, 2), state) is { } documents ? documents with { IsAtMost = true } : null;
    }
}
