namespace ReportLint.Claims.Reading;

/// <summary>Asks what several topics are about.</summary>
internal static class ClaimTopics
{
    /// <summary>Whether one of <paramref name="topics"/> is as <paramref name="match"/> says.</summary>
    public static bool Exists(this IReadOnlyList<ClaimTopic> topics, Predicate<ClaimTopic> match)
    {
        for (var i = 0; i < topics.Count; i++)
        {
            if (match(topics[i]))
                return true;
        }
        return false;
    }

    /// <summary>Whether <paramref name="topic"/> counts requests by what became of them.</summary>
    public static bool IsOfRequests(ClaimTopic topic) => topic.Kind is ClaimKind.Received or ClaimKind.Handled or ClaimKind.Outcome or ClaimKind.CarriedOver or ClaimKind.CarriedForward;
}
