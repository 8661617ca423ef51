using ReportLint.Text;

namespace ReportLint.Claims.Words;

/// <summary>Understands words about reviews and lawsuits by what stands beside them: 审结 before 行政复议 says that so many ended, 法院 before 维持 whose cases they are.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The words of it that were read so far.</param>
internal readonly struct CasePhrases(string text, List<Word> words)
{
    private const int LongestRun = 6;
    private const int LongestWay = 24;

    /// <summary>The characters between a body and its cases: 法院＋应诉通知书的＋案件, 法院＋受理以我局为被告的＋案件.</summary>
    private const string OfNotices = "通知书以受立作为被告原提出向到由经";

    private const string OfWays = "向到由经被送达的在";

    private static readonly char[] s_open = ['未', '待', '没'];

    private static readonly string[] s_pending = ["pending"];

    private static readonly string[] s_ended = ["upheld", "corrected", "other"];

    /// <summary>复议36件，……未结＋4件: <paramref name="word"/> where it says of cases that they are open; null where it says so of requests.</summary>
    public Word? AsOpen(Word word) => word.Entry!.Text.IndexOfAny(s_open) >= 0 && TellsOfCases()
        ? word.With(new LexiconEntry(word.Entry.Text, WordClass.DisputeResult, s_pending) { Origin = word.Entry.Origin })
        : null;

    /// <summary>审结＋行政复议: so many ended.</summary>
    public void ReadEndedBefore()
    {
        var last = words.Count - 1;
        while (last >= 0 && words.Count - last <= LongestRun && words[last].Entry is { Class: WordClass.Filler, Text: "政府信息公开" or "信息公开" or "的" or "类" or "涉" or "涉及" or "各类" })
            last--;
        // 2022年受理、2023年审结: some of them.
        if (last >= 0 && words[last].Entry is { Class: WordClass.OtherVerb, Text: "审结" or "结案" } && !(last > 1 && (words[last - 1].Is(WordClass.And) || words[last - 2].Is(WordClass.And))))
            words[last] = new Word(WordClass.DisputeResult, words[last].Span, new LexiconEntry(words[last].Entry!.Text, WordClass.DisputeResult, s_ended) { Origin = WordOrigin.Composed });
    }

    /// <summary>行政诉讼＋结案＋13件.</summary>
    public void ReadEndedBehind()
    {
        var last = words.Count - 1;
        if (last < 1 || words[last].Entry is not { Class: WordClass.OtherVerb, Text: "审结" or "结案" })
            return;
        var cases = last - 1;
        while (cases > 0 && last - cases < LongestRun && words[cases].Class is WordClass.Filler or WordClass.ThisYear)
            cases--;
        if (words[cases].Is(WordClass.Dispute))
            words[last] = words[last].With(new LexiconEntry(words[last].Entry!.Text, WordClass.DisputeResult, s_ended) { Origin = WordOrigin.Composed });
    }

    /// <summary>后者＋未审结: of the cases that were counted last.</summary>
    public void ReadFormer()
    {
        for (var i = words.Count - 1; i >= 0 && words.Count - i <= LongestRun && !words[i].Is(WordClass.Mark); i--)
        {
            if (words[i].Entry is { Class: WordClass.Noise, Text: "前者" or "后者" })
                words[i] = new Word(WordClass.Filler, words[i].Span, Entry(text, words[i].Span, WordClass.Filler, WordOrigin.Listed));
        }
    }

    /// <summary>法院＋受理的＋信息公开＋案件: the row of the cases, by the body that is named before; null where none or several are.</summary>
    public string? CasesByBody()
    {
        var i = words.Count - 1;
        while (i > 0 && words[i].Entry is { Class: WordClass.Filler, Text: "类" or "的" or "行政" or "决定" or "工作" } or { Class: WordClass.Handle, Text: "答复" })
            i--;
        if (i < 1 || words[i].Entry is not { Class: WordClass.Filler, Text: "信息公开" or "政府信息公开" })
            return null;
        string? row = null;
        for (i--; i >= 0 && words.Count - i <= LongestWay && !words[i].Is(WordClass.Mark); i--)
        {
            // 市中级人民法院一审信息公开案件141件: of one court, or of one instance.
            if (words[i].Is(WordClass.Unknown) && (row is null ? OfNotices : OfWays).IndexOf(text[words[i].Span.Start]) < 0)
                return null;
            var named = words[i].Entry switch
            {
                { Class: WordClass.OtherUnit, Text: "法院" or "人民法院" } or { Class: WordClass.Filler, Text: "应诉" } => "disputes.litigation",
                { Class: WordClass.OtherUnit, Text: "复议机关" or "行政复议机关" } or { Class: WordClass.Noise, Text: "行政复议答复" or "行政复议答复书" } => "disputes.reconsideration",
                { Class: WordClass.Dispute, Targets.Count: 1 } cases => cases.Target,
                { Class: WordClass.Filler, Targets.Count: 1 } body when body.Target.StartsWith("disputes.", StringComparison.Ordinal) => body.Target,
                _ => null,
            };
            if (named is not null && row is not null && !string.Equals(named, row, StringComparison.Ordinal))
                return null;
            row = named ?? row;
        }
        return row;
    }

    /// <summary>复议36件，……未结4件: whether the sentence named cases before, and no requests.</summary>
    private bool TellsOfCases()
    {
        var isOfCases = false;
        for (var i = words.Count - 1; i >= 0 && words.Count - i <= LongestWay && !(words[i].Is(WordClass.Mark) && text[words[i].Span.Start] is '。' or '\n'); i--)
        {
            if (words[i].Is(WordClass.Application))
                return false;
            isOfCases |= words[i].Class is WordClass.Dispute or WordClass.DisputeResult;
        }
        return isOfCases;
    }

    /// <summary>上级机关＋维持, 法院＋判决: who decides a case is not who reports it; −1 where nobody is named.</summary>
    public int ReviewingBody()
    {
        var i = words.Count - 1;
        while (i > 0 && words.Count - i < 3 && words[i].Is(WordClass.Filler))
            i--;
        if (i < 0 || !(words[i].Entry is { Class: WordClass.OtherUnit, Text: "上级" or "上级机关" or "上级部门" or "法院" or "人民法院" or "复议机关" or "行政复议机关" } or { Class: WordClass.OtherUnit, Target: "government" } or { Class: WordClass.Noise, Text: "复议决定" or "行政复议决定" }))
            return -1;
        // 被＋复议机关＋纠正.
        return i > 0 && words[i - 1].Is(WordClass.Unknown) && "被遭获经由".IndexOf(text[words[i - 1].Span.Start]) >= 0 ? i - 1 : i;
    }

    /// <summary>The cases in which that body decides.</summary>
    public string ReviewedIn() =>
        ReviewingBody() is >= 0 and var body && (words[body].Entry ?? words[body + 1].Entry)!.Text is "法院" or "人民法院" ? "disputes.litigation" : "disputes.reconsideration";

    /// <summary>就信息公开答复提出复议, 不服答复而起诉: the answer is the cause of the case.</summary>
    public void ReadAnswerAsCause()
    {
        for (var i = words.Count - 1; i > 0 && words.Count - i < LongestRun && words[i].Class is WordClass.Filler or WordClass.Handle or WordClass.Unknown; i--)
        {
            // 办理＋因信息公开引发的＋行政复议: not as the body that reviews.
            if (words[i - 1].Is(WordClass.Handle) && words[i].Entry is { Class: WordClass.Filler, Text: "因" or "因为" or "由于" })
                words[i - 1] = new Word(WordClass.Filler, words[i - 1].Span, Entry(text, words[i - 1].Span, WordClass.Filler, WordOrigin.Supposed));
            if (words[i].Is(WordClass.Handle) && (words[i - 1].Is(WordClass.Application) || words[i - 1].Entry is { Class: WordClass.Filler, Text: "信息公开" or "政府信息公开" }))
                words[i] = new Word(WordClass.Filler, words[i].Span, Entry(text, words[i].Span, WordClass.Filler, WordOrigin.Composed));
        }
    }

    /// <summary>信息公开＋领域新发＋复议案: the place of the letters between; −1 where there are none.</summary>
    public int BetweenDisclosureAndCase()
    {
        var start = UnknownLetters.Start(text, words);
        var before = start - 1;
        while (before > 0 && words[before].Entry is { Class: WordClass.Filler, Text: "新" or "领域" or "方面" })
            before--;
        return before >= 0 && words[before].Entry is { Class: WordClass.Filler, Text: "信息公开" or "政府信息公开" } ? start : -1;
    }

    private static LexiconEntry Entry(string text, TextSpan span, WordClass wordClass, WordOrigin origin) => new(text.Substring(span.Start, span.Length), wordClass, []) { Origin = origin };
}
