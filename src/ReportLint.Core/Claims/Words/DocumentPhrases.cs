namespace ReportLint.Claims.Words;

/// <summary>新＋印制＋规范性文件, 有效＋规范性文件: what stands beside documents and says what was done with them.</summary>
internal static class DocumentPhrases
{
    private const int LongestList = 24;

    /// <summary>新＋印制＋规范性文件; −1 where the unknown letters before the noun are no new ones.</summary>
    public static int NewlyMade(string text, List<Word> before) => UnknownLetters.Start(text, before) is > 0 and var start && before[start - 1].Entry is { Text: "新" } ? start - 1 : -1;

    /// <summary>有效＋规范性文件; −1 where it isn't said.</summary>
    public static int InForce(List<Word> before) => before.Count > 0 && before[before.Count - 1].Entry is { Class: WordClass.Filler, Text: "有效" } ? before.Count - 1 : -1;

    /// <summary>制发57件，废止38件，有效＋612件: the place of 有效 behind what else is done with documents; −1 where it isn't so.</summary>
    public static int InForceAlone(List<Word> before)
    {
        var last = before.Count - 1;
        if (last < 1 || before[last].Entry is not { Class: WordClass.Filler, Text: "有效" } || !(before[last - 1].Class is WordClass.Mark or WordClass.And))
            return -1;
        for (var i = last - 1; i >= 0 && last - i <= LongestList; i--)
        {
            if (before[i].Is(WordClass.DocumentVerb))
                return last;
        }
        return -1;
    }
}
