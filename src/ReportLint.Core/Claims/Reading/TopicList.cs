using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Several things that one clause names, each with a figure of its own or all with the same: A、B和C分别为, A和B均为.</summary>
internal static class TopicList
{
    /// <summary>The topics, in the order in which they are written.</summary>
    /// <param name="near">The words of the list, the last one first.</param>
    /// <param name="state">What the sentence said before.</param>
    public static IReadOnlyList<ClaimTopic> Read(IReadOnlyList<Word> near, SentenceState state)
    {
        var topics = new List<ClaimTopic>();
        var item = new List<Word>();
        foreach (var word in near.Append(new Word(WordClass.And, default)))
        {
            if (!word.Is(WordClass.And))
            {
                item.Add(word);
                continue;
            }
            if (item.Count > 0 && TopicFinder.Find(item, state) is { } topic)
                topics.Add(topic);
            item.Clear();
        }
        topics.Reverse();
        return topics;
    }
}
