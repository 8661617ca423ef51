namespace ReportLint.Claims.Words;

/// <summary>办理中＋7件, 审结＋政府信息公开申请: what stands beside a verb and says how far requests are dealt with.</summary>
internal static class DealingPhrases
{
    /// <summary>没有＋办结: said of a number of requests, they are still open.</summary>
    public static bool IsNotYetDone(List<Word> before, Word word) => word.Is(WordClass.Done) && before.Count > 0 && before[before.Count - 1].Entry is { Class: WordClass.Negation, Text: "未" or "没有" or "未能" };

    /// <summary>审结＋政府信息公开申请: the place of a verb of cases that says that they ended; −1 where there is none.</summary>
    public static int Ended(string text, List<Word> before, Word noun) =>
        RequestNouns.AreOfDisclosure(noun) && before.Count > 0 && before[before.Count - 1] is { Class: WordClass.OtherVerb or WordClass.DisputeResult } ended && UnknownLetters.Holds(text, ended, Morphemes.Result) ? before.Count - 1 : -1;

    /// <summary>申请＋审结＋223件; −1 where no verb of cases stands between.</summary>
    public static int EndedBehindNoun(string text, List<Word> before) =>
        before.Count > 1 && before[before.Count - 1] is { Class: WordClass.OtherVerb or WordClass.DisputeResult } ended && UnknownLetters.Holds(text, ended, Morphemes.Result) && before[before.Count - 2].Is(WordClass.Application) ? before.Count - 1 : -1;

    /// <summary>办理中＋7件: the place of a verb of dealing that goes on; −1 where there is none.</summary>
    public static int GoingOn(List<Word> before)
    {
        var last = before.Count - 1;
        return last > 0 && before[last].Entry is { Class: WordClass.Filler, Text: "中" or "之中" } && before[last - 1].Entry is { Class: WordClass.Handle, Text: "办理" or "处理" or "答复" }
            && (last == 1 || before[last - 2].Class is WordClass.Mark or WordClass.And || before[last - 2].Entry is { Class: WordClass.Filler, Text: "正" or "尚" or "在" or "仍" }) ? last - 1 : -1;
    }
}
