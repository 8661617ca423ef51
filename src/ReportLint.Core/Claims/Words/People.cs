namespace ReportLint.Claims.Words;

/// <summary>居民, 村民 and the like as those who apply: 43件由居民提交, 村民提出的25件. 居民、企业递来的申请 are all requests.</summary>
internal static class People
{
    private const string Offering = "提递呈交送填来申";

    /// <summary>Whether the word at <paramref name="index"/> of <paramref name="words"/> names such applicants.</summary>
    public static bool Apply(string text, List<Word> before, List<Word> words, int index)
    {
        if (!Are(words[index]))
            return false;
        var next = OpenPhrases.At(words, index + 1);
        // 25件出自村民.
        if (next is null or { Class: WordClass.Mark })
            return before.Count > 1 && before[before.Count - 1].Entry is { Class: WordClass.Filler, Text: "来自" or "出自" or "是" or "来源于" } && before[before.Count - 2].Class is WordClass.Number or WordClass.Application or WordClass.All;
        // 村民25人次.
        if (next is { Class: WordClass.Number, Number.Measure: "人次" or "人" or "件" or "户" or "名" })
            return before.Count == 0 || before[before.Count - 1].Class is WordClass.Mark or WordClass.And || before[before.Count - 1].Entry is { Class: WordClass.Filler, Text: "的" };
        // 村民申请较多, 由居民提出.
        if (next is { Class: WordClass.Application } && (before.Count == 0 || before[before.Count - 1].Is(WordClass.Mark)))
            return OpenPhrases.At(words, index + 2) is { Class: WordClass.Number } or { Entry: { Class: WordClass.Filler, Text: "较多" or "居多" or "最多" or "占大头" or "占多数" } };
        // 村民的申请25件.
        if (next is { Entry: { Class: WordClass.Filler, Text: "的" } })
            return (before.Count == 0 || before[before.Count - 1].Is(WordClass.Mark)) && OpenPhrases.At(words, index + 2) is { Class: WordClass.Application } && OpenPhrases.At(words, index + 3) is { Class: WordClass.Number };
        if (next is not { Class: WordClass.Unknown or WordClass.Filler or WordClass.Application } verb || Offering.IndexOf(text[verb.Span.Start]) < 0 || (before.Count == 0 && !EndsInNumber(words, index + 1) && !OffersRequests(words, index + 1)))
            return false;
        if (before.Count == 0)
            return true;
        if (before[before.Count - 1].Entry is { Class: WordClass.Filler, Text: "由" or "是" or "为" or "系" or "来自" or "出自" })
            return true;
        return (before[before.Count - 1].Is(WordClass.Mark) || before[before.Count - 1].Entry is { Class: WordClass.Filler, Text: "辖区" or "辖区内" or "本地" or "当地" }) && (EndsInNumber(words, index + 1) || OffersRequests(words, index + 1));
    }

    /// <summary>居民、企业递来的: whether people are named beside the applicant at <paramref name="index"/>, so that all of them are meant.</summary>
    public static bool AreNamedToo(List<Word> before, List<Word> words, int index) =>
        (before.Count > 1 && before[before.Count - 1].Is(WordClass.And) && Are(before[before.Count - 2]))
        || (OpenPhrases.At(words, index + 1) is { Class: WordClass.And } && OpenPhrases.At(words, index + 2) is { } next && Are(next));

    /// <summary>居民提出的申请45件 may be all of them.</summary>
    public static bool MayBeAnyone(Word word) => word is { Class: WordClass.Applicant, Entry.Text: "居民" or "村民" or "市民" or "群众" or "农户" or "住户" or "业主" };

    /// <summary>居民提出的信息公开申请.</summary>
    private static bool OffersRequests(List<Word> words, int verb)
    {
        var of = words[verb].Entry is { } entry && entry.Text[entry.Text.Length - 1] == '的' ? verb : verb + 1;
        return (of == verb || OpenPhrases.At(words, of) is { Entry: { Class: WordClass.Filler, Text: "的" } }) && OpenPhrases.At(words, of + 1) is { Class: WordClass.Application };
    }

    private static bool Are(Word word) => word.Entry is { Class: WordClass.Filler, Text: "居民" or "村民" or "市民" or "群众" or "农户" or "住户" or "业主" or "用户" };

    /// <summary>村民提出的25件: nothing but the verb stands before the number.</summary>
    private static bool EndsInNumber(List<Word> words, int verb)
    {
        var next = OpenPhrases.At(words, verb + 1);
        if (next is { Class: WordClass.Filler, Entry.Text: "的" or "了" or "出" or "交" })
            next = OpenPhrases.At(words, verb + 2);
        return next is { Class: WordClass.Number };
    }
}
