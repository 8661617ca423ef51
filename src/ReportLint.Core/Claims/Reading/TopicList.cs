using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Several things that one clause names, each with a figure of its own or all with the same: A、B和C分别为, A和B均为.</summary>
internal static class TopicList
{
    /// <summary>The topics, in the order in which they are written.</summary>
    /// <param name="near">The words of the list, the last one first.</param>
    /// <param name="state">What the sentence said before.</param>
    public static IReadOnlyList<ClaimTopic> Read(WordRun near, SentenceState state)
    {
        var topics = new List<ClaimTopic>();
        for (int start = 0, end; start < near.Count; start = end + 1)
        {
            end = near.IndexOf(WordClass.And, start) is >= 0 and var and ? and : near.Count;
            if (TopicFinder.Find(near.Between(start, end), state) is { } topic)
                topics.Add(topic);
        }
        topics.Reverse();
        return topics;
    }
}
