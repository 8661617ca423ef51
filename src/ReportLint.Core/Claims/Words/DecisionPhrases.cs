namespace ReportLint.Claims.Words;

/// <summary>查封、扣押＋等＋行政强制: what stands before a decision, and names where it is made, or examples of it.</summary>
internal static class DecisionPhrases
{
    private const int LongestExamples = 24;
    private const int LeastExample = 3;

    /// <summary>政务服务大厅＋办结行政许可: where decisions are made, not what is counted.</summary>
    public static void ReadWindow(string text, List<Word> before)
    {
        for (var i = before.Count - 1; i >= 0 && before.Count - i <= LongestExamples && !before[i].Is(WordClass.Mark); i--)
        {
            if (before[i].Entry is { Class: WordClass.OtherMatter } window && (window.Text.EndsWith("大厅", StringComparison.Ordinal) || window.Text.EndsWith("窗口", StringComparison.Ordinal) || window.Text.EndsWith("中心", StringComparison.Ordinal)))
                before[i] = new Word(WordClass.Channel, before[i].Span, OpenPhrases.Entry(text, before[i].Span, WordClass.Channel, WordOrigin.Listed));
        }
    }

    /// <summary>查封、扣押＋等＋行政强制: the place of the examples; −1 where there are none.</summary>
    public static int Examples(string text, List<Word> before)
    {
        var start = before.Count - 1;
        if (start < 2 || before[start].Entry is not { Class: WordClass.AndSoOn, Text: "等" })
            return -1;
        var isList = false;
        while (start > 0 && before.Count - start <= LongestExamples && IsOfExamples(text, before[start - 1]))
        {
            start--;
            isList |= before[start].Is(WordClass.And);
        }
        return (isList || before.Count - start > LeastExample) && !before[start].Is(WordClass.And) ? start : -1;
    }

    private static bool IsOfExamples(string text, Word word) => word.Class is WordClass.Unknown or WordClass.Noise || (word.Is(WordClass.And) && text[word.Span.Start] == '、')
        || word is { Class: WordClass.Decision or WordClass.Receive or WordClass.DocumentVerb, Entry.Origin: WordOrigin.Guessed } || (word.Entry is { Class: WordClass.OtherMatter or WordClass.Money or WordClass.Channel })
        || (word is { Class: WordClass.Filler, Span.Length: 1 } && "除属类上中内时里件条新公".IndexOf(text[word.Span.Start]) >= 0);
}
