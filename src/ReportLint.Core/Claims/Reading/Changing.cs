using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>申请量由上年的305件降至221件: what a number became counts what the words before the comparison name.</summary>
internal static class Changing
{
    private static readonly WordClasses s_requests = WordClasses.Any(WordClass.Application);

    private static readonly WordClasses s_before = WordClasses.Any(WordClass.Comparison, WordClass.LastYear);

    private static readonly WordClasses s_leads = WordClasses.Any(WordClass.Reach, WordClass.Filler, WordClass.Year, WordClass.ThisYear, WordClass.All);

    private const string From = "由从较比";

    /// <summary>Notes what changes, where the words before <paramref name="mention"/> begin to compare; what it became is of the year spoken of before.</summary>
    public static void Read(string text, Mention mention, Prefix prefix, bool wasOtherTime, SentenceState state)
    {
        var own = mention.Own;
        if (Start(text, own) is > 0 and var start)
        {
            var lead = own.Between(0, start);
            var near = TopicFinder.NearBefore(lead);
            var topic = wasOtherTime || lead.Has(WordClass.Period) || state.HasOtherMatter || prefix.Of(text, lead) != PrefixKind.None ? null
                : near.Classes == s_requests && state.IsAboutRequests ? ClaimTopic.Of(ClaimKind.Received, "requests.received")
                : TopicFinder.Find(near, state);
            state.List.Changing = topic is { IsAtMost: false } ? topic : null;
        }
        if (IsReached(own) && state.List.Changing is not null && !own.Has(WordClass.Year))
            state.Scope.IsOtherTime = false;
    }

    /// <summary>What <paramref name="mention"/> counts, where nothing but 降至 leads to it; null where it isn't known what fell.</summary>
    public static ClaimTopic? Of(Mention mention, SentenceState state) => IsReached(mention.Own) ? state.List.Changing : null;

    /// <summary>Whether <paramref name="left"/> says no more than that what was spoken of became so many.</summary>
    public static bool IsReached(WordRun left) => left.Has(WordClass.Reach) && left.Classes.AreWithin(s_leads);

    private static int Start(string text, WordRun left)
    {
        for (var i = 0; i < left.Count; i++)
        {
            if (s_before.Has(left[i].Class) || (From.IndexOf(text[left[i].Span.Start]) >= 0 && left[i].Span.Length == 1 && left[i].Class is WordClass.Unknown or WordClass.Filler))
                return i;
        }
        return -1;
    }
}
