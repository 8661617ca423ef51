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
        for (int end = near.Count, start; end >= 0; end = start - 1)
        {
            start = end;
            while (start > 0 && !near[start - 1].Is(WordClass.And))
                start--;
            if (TopicFinder.Find(near.Between(start, end), state) is not { } topic)
                continue;
            topics.Add(topic);
            // 行政复议结果维持、结果纠正分别为: the first names the cases, whatever was spoken of before.
            if (topic.Kind == ClaimKind.DisputeResult)
                state.Antecedents.Disputes = topic;
        }
        return topics;
    }
}
