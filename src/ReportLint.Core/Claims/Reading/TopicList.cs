using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Several things that one clause names, each with a figure of its own or all with the same: A、B和C分别为, A和B均为.</summary>
internal static class TopicList
{
    private static readonly WordClasses s_carry = WordClasses.Any(WordClass.Carry, WordClass.Application, WordClass.Filler, WordClass.Respectively);

    private static readonly WordClasses s_ends = WordClasses.Any(WordClass.Handle, WordClass.Done);

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
            if ((TopicFinder.Find(near.Between(start, end), state) ?? Carried(near.Between(start, end), near.Between(0, start), topics)) is not { } topic)
                continue;
            // 复议、诉讼维持分别为9件、7件: the result is said of both.
            if (topic.Kind == ClaimKind.DisputeResult && start == 0 && near.Between(start, end).Has(WordClass.Dispute) && topics.Count > 0 && topics.TrueForAll(before => before.Kind == ClaimKind.Dispute))
            {
                for (var i = 0; i < topics.Count; i++)
                    topics[i] = new ClaimTopic(ClaimKind.DisputeResult, topics[i].Rows, topic.Columns);
            }
            topics.Add(topic);
            // 行政复议结果维持、结果纠正分别为: the first names the cases, whatever was spoken of before.
            if (topic.Kind == ClaimKind.DisputeResult)
                state.Antecedents.Disputes = topic;
        }
        return topics;
    }

    /// <summary>新收、结转、办结: between what came in and what ended, last year's are meant, behind both those that go on; null where it can't be told.</summary>
    private static ClaimTopic? Carried(WordRun item, WordRun behind, List<ClaimTopic> before)
    {
        if (!item.Has(WordClass.Carry) || !item.Classes.AreWithin(s_carry) || !before.Exists(topic => topic.Kind == ClaimKind.Received))
            return null;
        return before.Exists(topic => topic.Kind == ClaimKind.Handled) ? ClaimTopic.Of(ClaimKind.CarriedForward, "requests.carried-forward")
            : behind.Classes.HasAny(s_ends) ? ClaimTopic.Of(ClaimKind.CarriedOver, "requests.carried-over")
            : null;
    }
}
