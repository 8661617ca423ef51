namespace ReportLint.Claims.Words;

/// <summary>A phrase that says what there is to do in the year: 要在今年办, 需要答复的, 应当办理.</summary>
internal static class DuePhrase
{
    private const int MostBetween = 4;

    /// <summary>Whether such a phrase may begin with <paramref name="word"/>.</summary>
    public static bool Begins(string text, Word word) => text[word.Span.Start] is '应' or '要' or '需' or '须' or '该' or '待' && word.Span.Length <= 2 && (word.Is(WordClass.Unknown) || word.Entry is { Class: WordClass.Filler, Text: "该" or "需" or "须" or "应" or "要" or "需要" or "应当" });

    /// <summary>The phrase at <paramref name="index"/>; null where none begins.</summary>
    public static TimePhrase? At(string text, List<Word> words, int index, long? year)
    {
        var first = words[index].Span.Start;
        if ((text[first] == '该' && !IsToBeDone(words, index)) || (first > 0 && "不无只重主必简紧没未".IndexOf(text[first - 1]) >= 0))
            return null;
        for (var i = index + 1; i < words.Count && i - index <= MostBetween; i++)
        {
            var word = words[i];
            if (word.Class is WordClass.Handle or WordClass.Done || (word.Is(WordClass.Unknown) && text[word.Span.Start] == '办'))
                return IsEnd(words, i + 1) ? new TimePhrase(WordClass.Handle, 0, i + 1, WordOrigin.Composed) : null;
            if (!(word.Is(WordClass.ThisYear) || (word.Is(WordClass.Year) && word.Number!.Value == year) || word.Entry is { Class: WordClass.Filler, Text: "在" or "于" or "内" or "年内" or "全年" or "依法" or "予以" or "给予" or "作出" } || (i == index + 1 && word.Entry is { Class: WordClass.Filler, Text: "当" or "要" })))
                return null;
        }
        return null;
    }

    /// <summary>今年该答复的, not 该答复.</summary>
    private static bool IsToBeDone(List<Word> words, int index) =>
        index > 0 && index + 1 < words.Count && words[index - 1].Class is WordClass.ThisYear or WordClass.Year && (words[index + 1].Entry is { Class: WordClass.Handle, Text: "答复的" } || OpenPhrases.At(words, index + 2) is { Entry: { Class: WordClass.Filler, Text: "的" } });

    /// <summary>需要办理人员 goes on.</summary>
    private static bool IsEnd(List<Word> words, int index) =>
        OpenPhrases.At(words, index) is not { } next || next.Class is WordClass.Number or WordClass.Application or WordClass.Mark or WordClass.Sum || next.Entry is { Class: WordClass.Filler, Text: "的" or "共" or "共有" or "为" or "是" or "有" or "达" or "总共" or "一共" or "总量" or "总数" or "数量" or "件数" or "总件数" };
}
