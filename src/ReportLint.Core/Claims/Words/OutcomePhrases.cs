namespace ReportLint.Claims.Words;

/// <summary>公开157件，部分公开30件: words that are outcomes where they stand in a list of them.</summary>
internal static class OutcomePhrases
{
    private const int LongestRun = 6;

    /// <summary>公开157件，部分公开30件; 公开类答复96件、部分公开类答复17件: the place of a verb that heads a list of outcomes, and is one of them; −1 where there is none.</summary>
    public static int Head(List<Word> before, Word? mark, Word? item)
    {
        if (!(mark?.Class is WordClass.Mark or WordClass.And && item is { Class: WordClass.Outcome }))
            return -1;
        var head = before.Count - 1;
        while (head > 0 && before[head].Entry is { Class: WordClass.Handle, Text: "答复" } or { Class: WordClass.Filler, Text: "类" or "的" or "类申请" })
            head--;
        return head >= 0 && before[head].Entry is { Class: WordClass.Publish, Text: "公开" } && (head == 0 || before[head - 1].Class is WordClass.Mark or WordClass.Filler or WordClass.Among) ? head : -1;
    }

    /// <summary>同意公开96件，不同意公开39件: the place of what third parties say elsewhere, behind another outcome; −1 where there is none.</summary>
    public static int Refusal(List<Word> before)
    {
        var last = before.Count - 1;
        if (last < 1 || before[last].Entry is not { Class: WordClass.Noise, Text: "不同意公开" or "不同意" } || !(before[last - 1].Class is WordClass.Mark or WordClass.And))
            return -1;
        for (var i = last - 1; i >= 0 && last - i <= LongestRun; i--)
        {
            if (before[i].Is(WordClass.Outcome))
                return last;
        }
        return -1;
    }
}
