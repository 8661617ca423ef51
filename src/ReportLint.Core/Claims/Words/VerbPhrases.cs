namespace ReportLint.Claims.Words;

/// <summary>全年＋采录＋信息公开申请: verbs that nobody knows, by the words before and behind them.</summary>
internal static class VerbPhrases
{
    private const int LongestRun = 6;
    private const int LongestAdverb = 4;

    /// <summary>Marks of time and sum before which no word of narrower meaning stands: 全年＋采录＋信息公开申请.</summary>
    private static readonly HashSet<string> s_anchors = new(StringComparer.Ordinal) { "全年", "年内", "共", "共有", "新", "累计", "总共", "一共", "实际", "本年度共", "报告期内", "本报告期", "年度内", "我们共", "报告年度" };

    /// <summary>Verbs of which every character is one of these say that requests come in.</summary>
    private const string Offering = "寄送来填报递交提呈投打进登录册入到上传发";

    /// <summary>The place of an unknown verb before <paramref name="noun"/> and behind a mark of time or sum; −1 where there is none.</summary>
    public static int Slot(string text, List<Word> before, Word noun)
    {
        var length = 0;
        var (isNew, isOpen) = (false, false);
        for (var i = before.Count - 1; i >= 0; i--)
        {
            var word = before[i];
            if (length > 0 && IsAnchor(word))
                return isOpen && (RequestNouns.AreOfDisclosure(noun) || word.Entry is { Text: "新" } || isNew) ? i + 1 : -1;
            if (i == before.Count - 1 && word.Entry is { Class: WordClass.Filler, Text: "新" })
            {
                isNew = true;
                continue;
            }
            if (!(word.Class is WordClass.Unknown || word is { Class: WordClass.OtherVerb, Entry.Text: "立案" or "承接" } || word is { Class: WordClass.Receive, Entry.Text: "新增" or "登记" } or { Class: WordClass.Receive, Entry.Origin: WordOrigin.Guessed }) || UnknownLetters.Holds(text, word, UnknownLetters.Narrowing))
                return -1;
            isOpen |= !word.Is(WordClass.Receive);
            isNew |= word.Is(WordClass.Unknown) && before.Count - i == 1 && UnknownLetters.Holds(text, word, Morphemes.Intake);
            isNew |= word.Entry is { Class: WordClass.Receive, Text: "新增" };
            length += word.Span.Length;
            if (length > LongestRun || !char.IsLetter(text[word.Span.Start]))
                return -1;
        }
        return -1;
    }

    /// <summary>Where up to four letters begin that stand between a mark of time or sum and a verb: 全年＋函告＋答复; −1 where there are none, or some that narrow.</summary>
    public static int AnchoredRun(string text, List<Word> before)
    {
        var start = before.Count;
        while (start > 0 && before.Count - start <= LongestAdverb && before[start - 1].Is(WordClass.Unknown))
        {
            start--;
            if (!char.IsLetter(text[before[start].Span.Start]) || UnknownLetters.Holds(text, before[start], UnknownLetters.Narrowing))
                return -1;
        }
        return start > 0 && before.Count - start is > 0 and <= LongestAdverb && IsAnchor(before[start - 1]) ? start : -1;
    }

    /// <summary>网上填报的, 打到我局的: unknown verbs of which every character says that requests come in.</summary>
    public static int OfferedRun(string text, List<Word> before)
    {
        var start = before.Count;
        while (start > 0 && before.Count - start < LongestAdverb && before[start - 1].Is(WordClass.Unknown) && Offering.IndexOf(text[before[start - 1].Span.Start]) >= 0)
            start--;
        return start < before.Count ? start : -1;
    }

    /// <summary>收到并＋登记: beside a verb that is known, the guess adds nothing.</summary>
    public static bool AddsToKnown(List<Word> before, Word word) => word is { Class: WordClass.Receive or WordClass.Handle, Entry.Origin: WordOrigin.Guessed } && before.Count > 1
        && (before[before.Count - 1].Is(WordClass.And) || before[before.Count - 1].Entry is { Class: WordClass.Filler, Text: "并" })
        && before[before.Count - 2] is { Entry.Origin: WordOrigin.Listed } verb && verb.Class == word.Class;

    private static bool IsAnchor(Word word) => word.Class is WordClass.ThisYear or WordClass.Year || (word.Entry is { Class: WordClass.Filler } anchor && (s_anchors.Contains(anchor.Text) || anchor.Target is "own"));
}
