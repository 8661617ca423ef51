namespace ReportLint.Claims.Words;

/// <summary>9件系上年结转, 收109件: characters that are words where they stand alone, since they begin and end other words.</summary>
internal static class SingleCharacters
{
    /// <summary>9件系上年结转: 系 alone, since it begins and ends other words.</summary>
    public static bool IsCopula(string text, List<Word> words, int index) =>
        words[index].Is(WordClass.Unknown) && text[words[index].Span.Start] == '系' && index > 0 && words[index - 1].Class is WordClass.Number or WordClass.Application
        && OpenPhrases.At(words, index + 1) is { Class: WordClass.CarryOver or WordClass.CarryForward or WordClass.Outcome or WordClass.PartOfOutcome or WordClass.Applicant or WordClass.Dispute or WordClass.DisputeResult };

    /// <summary>获维持者21件, 诉诸法院者6件.</summary>
    public static bool IsThoseWho(string text, List<Word> before, List<Word> words, int index) =>
        words[index].Is(WordClass.Unknown) && text[words[index].Span.Start] == '者' && before.Count > 0
        && before[before.Count - 1].Class is WordClass.Dispute or WordClass.DisputeResult or WordClass.Outcome or WordClass.PartOfOutcome or WordClass.CarryForward or WordClass.CarryOver or WordClass.DocumentVerb or WordClass.Done or WordClass.Handle;

    /// <summary>到街道申请, 来我局提出.</summary>
    public static bool LeadsToOwn(string text, List<Word> words, int index) =>
        words[index].Is(WordClass.Unknown) && text[words[index].Span.Start] is '到' or '来' && OpenPhrases.At(words, index + 1) is { Entry: { Class: WordClass.Filler } own } && (own.Target is "own" || own.Text is "街道" or "中心");

    /// <summary>予以公开加部分公开: 加 alone between two of them, since it begins and ends other words.</summary>
    public static bool IsPlus(string text, List<Word> words, int index) =>
        words[index].Is(WordClass.Unknown) && text[words[index].Span.Start] == '加' && index > 0 && words[index - 1].Class is WordClass.Outcome or WordClass.PartOfOutcome or WordClass.Dispute or WordClass.Number
        && OpenPhrases.At(words, index + 1) is { Class: WordClass.Outcome or WordClass.PartOfOutcome or WordClass.Dispute or WordClass.Applicant or WordClass.Decision or WordClass.CarryOver };

    /// <summary>收109件，结106件: where a verb of one character before the number begins, and what it says; −1 where there is none.</summary>
    public static (int Start, WordClass Class) Verb(string text, List<Word> before, Word number)
    {
        var verb = before.Count - 1;
        if (verb > 0 && before[verb].Entry is { Class: WordClass.Filler, Text: "了" })
            verb--;
        if (verb < 0 || before[verb] is not { Class: WordClass.Unknown, Span.Length: 1 } || number.Number!.Measure is not ("件" or "份" or "宗")
            || (verb > 0 && !(before[verb - 1].Class is WordClass.Mark or WordClass.And or WordClass.ThisYear or WordClass.Year or WordClass.Filler or WordClass.All or WordClass.Sum || (before[verb - 1].Is(WordClass.Unknown) && text[before[verb - 1].Span.Start] == '又'))))
        {
            return (-1, WordClass.Unknown);
        }
        return text[before[verb].Span.Start] switch
        {
            '收' or '接' or '来' => (verb > 0 && before[verb - 1].Is(WordClass.Unknown) ? verb - 1 : verb, WordClass.Receive),
            '结' or '答' or '复' or '办' => (verb, WordClass.Done),
            _ => (-1, WordClass.Unknown),
        };
    }
}
