namespace ReportLint.Claims.Words;

/// <summary>A phrase around next year that says that something goes on into it: 只能带到下一年, 挪到2024年继续办, 将于下年一季度答复.</summary>
internal static class NextPhrase
{
    private const int MostWords = 8;
    private const int MostBefore = 4;

    /// <summary>Characters that lead into next year whatever the verb: 挪到, 转入, 留给.</summary>
    private const string Into = "到至入往给进向";

    /// <summary>Characters that only say when something will be done.</summary>
    private const string In = "于在待等将留由";

    /// <summary>Words that say that it is only meant to be, and those after which a day is named: 截至2023年1月.</summary>
    private static readonly HashSet<string> s_others = new(StringComparer.Ordinal) { "截至", "截止", "计划", "拟", "力争", "目标", "争取", "预计", "确保", "下一步", "做到" };

    /// <summary>The phrase around the time at <paramref name="index"/>; null where there is none.</summary>
    public static TimePhrase? At(string text, List<Word> words, int index, List<Word> before)
    {
        var (end, acts) = End(text, words, index + 1);
        var lead = before.Count > 0 ? before[before.Count - 1] : default;
        var last = lead.Span.Length > 0 ? text[lead.Span.End - 1] : '\0';
        var mayLead = lead.Span.Length > 0 && (lead.Class is WordClass.Unknown or WordClass.Filler or WordClass.Carry or WordClass.AndSoOn || lead.Entry is { Class: WordClass.Plan, Text: "将" }) && !s_others.Contains(text.Substring(lead.Span.Start, lead.Span.Length));
        var isInto = mayLead && (Into.IndexOf(last) >= 0 || lead.Is(WordClass.Carry) || (lead.Span.Length == 1 && "转延移跨推挪拖放".IndexOf(last) >= 0) || (last == '在' && lead.Span.Start > 1 && (text[lead.Span.Start - 1] == '落' || string.CompareOrdinal(text, lead.Span.Start - 2, "期限", 0, 2) == 0)) || (lead.Span.Length == 1 && "等待留".IndexOf(last) >= 0 && (before.Count == 1 || before[before.Count - 2].Class is WordClass.Mark or WordClass.Number or WordClass.Application)));
        var isIn = mayLead && !isInto && In.IndexOf(last) >= 0;
        if (!isInto && !(acts && (isIn || Ends(before) || (Begins(before) && IsOf(words, end)))))
            return null;
        var first = before.Count - (isInto || isIn ? 1 : 0);
        // 2022年至2023年, 12月至2023年1月.
        if (isInto && first > 0 && before[first - 1].Class is WordClass.Year or WordClass.Period or WordClass.ThisYear or WordClass.LastYear)
            return null;
        while (first > 0 && before.Count - first < MostBefore && LeadsThere(text, before[first - 1]))
            first--;
        if (first > 0 && before[first - 1].Is(WordClass.Plan))
            return null;
        return new TimePhrase(WordClass.CarryForward, before.Count - first, end, lead.Is(WordClass.Carry) || acts || last == '在' || IsMoved(text, before, first) ? WordOrigin.Composed : WordOrigin.Guessed);
    }

    /// <summary>The place behind the last word that still says what is done then, and whether one does.</summary>
    private static (int End, bool Acts) End(string text, List<Word> words, int start)
    {
        var (end, acts) = (start, false);
        for (var i = start; i < words.Count && i - start < MostWords; i++)
        {
            var word = words[i];
            if (word.Class is WordClass.Handle or WordClass.Done or WordClass.CarryForward || (word.Is(WordClass.Unknown) && text[word.Span.Start] is '办'))
                (end, acts) = (i + 1, true);
            // 往下年转去.
            else if (word.Is(WordClass.Unknown) && Morphemes.Keep.IndexOf(text[word.Span.Start]) >= 0)
                (end, acts) = (i + (OpenPhrases.At(words, i + 1) is { Class: WordClass.Unknown or WordClass.Filler, Span.Length: 1 } to && "去来入下到".IndexOf(text[to.Span.Start]) >= 0 ? 2 : 1), true);
            else if (!(word.Class is WordClass.Period or WordClass.OnTime or WordClass.Carry || word is { Class: WordClass.Receive, Entry.Origin: WordOrigin.Guessed } || (word.Is(WordClass.Unknown) && char.IsLetter(text[word.Span.Start])) || (word.Is(WordClass.Filler) && word.Entry!.Text is not "的")))
                break;
        }
        return (end, acts);
    }

    /// <summary>Whether nothing stands between the number, or the noun that it counts, and the time: 3件明年答复.</summary>
    private static bool Ends(List<Word> before) => before.Count > 0 && before[before.Count - 1].Class is WordClass.Number or WordClass.Application;

    /// <summary>2024年1月答复的, not 2024年1月答复申请9件.</summary>
    private static bool Begins(List<Word> before) => before.Count == 0 || before[before.Count - 1].Is(WordClass.Mark);

    private static bool IsOf(List<Word> words, int end) => words[end - 1].Entry is { } said && said.Text[said.Text.Length - 1] == '的' || OpenPhrases.At(words, end) is { Entry: { Class: WordClass.Filler, Text: "的" } };

    private static bool LeadsThere(string text, Word word) =>
        (word.Is(WordClass.Unknown) && char.IsLetter(text[word.Span.Start])) || word.Is(WordClass.Carry) || word.Entry is { Class: WordClass.Filler, Text: "只" or "须" or "需" or "应" or "需要" or "应当" } or { Class: WordClass.Plan, Text: "将" } or { Class: WordClass.Receive, Origin: WordOrigin.Guessed };

    private static bool IsMoved(string text, List<Word> before, int first)
    {
        // 结转8件至2024年.
        for (var i = before.Count - 1; i >= 0 && i >= first - MostBefore && !before[i].Is(WordClass.Mark); i--)
        {
            if (before[i].Is(WordClass.Carry))
                return true;
            if (i < first)
                continue;
            for (var k = before[i].Span.Start; k < before[i].Span.End; k++)
            {
                if ((Morphemes.Keep + "带拖等放").IndexOf(text[k]) >= 0)
                    return true;
            }
        }
        return false;
    }
}
