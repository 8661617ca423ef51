namespace ReportLint.Claims.Words;

/// <summary>领域新发, 印制: letters that nothing explains, which stand between words that are known.</summary>
internal static class UnknownLetters
{
    private const int LongestRun = 6;

    /// <summary>Of whom or of what else: such characters narrow what is counted.</summary>
    public const string Narrowing = "涉关就向某各外非除他其区县市镇乡省州街村局委院厅处站队校企";

    /// <summary>Where the letters begin that end here and nothing explains; −1 where there are none, too many, or some that narrow.</summary>
    public static int Start(string text, List<Word> before)
    {
        var start = before.Count;
        while (start > 0 && before.Count - start <= LongestRun && (before[start - 1].Is(WordClass.Unknown) || before[start - 1].Entry is { Class: WordClass.Filler, Text: "新" or "类" or "中" or "的" } || before[start - 1].Entry is { Class: WordClass.Receive, Text: "新增" }))
            start--;
        for (var i = start; i < before.Count; i++)
        {
            if (!char.IsLetter(text[before[i].Span.Start]) || Holds(text, before[i], Narrowing))
                return -1;
        }
        while (start < before.Count && !before[start].Is(WordClass.Unknown))
            start++;
        return start < before.Count && before.Count - start < LongestRun ? start : -1;
    }

    /// <summary>Whether one of <paramref name="characters"/> stands in <paramref name="word"/>.</summary>
    public static bool Holds(string text, Word word, string characters)
    {
        for (var i = word.Span.Start; i < word.Span.End; i++)
        {
            if (characters.IndexOf(text[i]) >= 0)
                return true;
        }
        return false;
    }
}
