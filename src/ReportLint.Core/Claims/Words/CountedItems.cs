using ReportLint.Prose;

namespace ReportLint.Claims.Words;

/// <summary>Numbers and words that count or join the items of the form beside them, and count nothing else: 予以公开与部分公开两项合计113件.</summary>
internal static class CountedItems
{
    private const int MostNouns = 3;
    private const string Numerals = "两二三四五六七八九";

    /// <summary>予以公开和部分公开两项合计113件: the number counts what is listed before it.</summary>
    public static bool IsCount(string text, List<Word> before, List<Word> words, int index) => NamesItem(text, before, words, index) ||
        words[index] is { Class: WordClass.Number, Number: { Measure: "项" or "类" or "种" or "个" or "方面" or "者" or "部分", Value: >= 2 and <= 9 } } && Numerals.IndexOf(text[words[index].Span.Start]) >= 0
        && OpenPhrases.At(words, index + 1) is { } next && (IsTogether(next) ? before.Count > 2 && (before[before.Count - 1].Is(WordClass.Mark) && text[before[before.Count - 1].Span.Start] is '，' or ',') || before.Count > 2 && IsItem(before[before.Count - 1]) && (before[before.Count - 2].Is(WordClass.And) || before[before.Count - 3].Is(WordClass.And)) : IsList(text, words, index + 1) || CountsKinds(words, index + 1));

    /// <summary>三项：……; 三种情形中.</summary>
    private static bool IsList(string text, List<Word> words, int next) =>
        (words[next].Is(WordClass.Mark) && text[words[next].Span.Start] is '：' or ':')
        || (words[next].Entry is { Class: WordClass.Filler, Text: "情形" or "情况" or "结果" or "类型" or "原因" or "方式" } && OpenPhrases.At(words, next + 1)?.Class is WordClass.Filler or WordClass.Mark);

    /// <summary>“本机关不掌握”一项169件, 部分公开一类共54件.</summary>
    private static bool NamesItem(string text, List<Word> before, List<Word> words, int index) =>
        words[index] is { Class: WordClass.Number, Number: { Measure: "项" or "类" or "种", Value: >= 1 and <= 9 } } && !ProseText.IsDigit(text[words[index].Span.Start])
        && before.Count > 0 && OpenPhrases.At(words, index + 1) is { } next
        && ((next.Is(WordClass.Number) && next.Span.Start == words[index].Span.End) || (IsItem(before[before.Count - 1]) && IsTogether(next) && OpenPhrases.At(words, index + 2)?.Class == WordClass.Number))
        || (before.Count > 0 && words[index] is { Class: WordClass.Number, Number: { Measure: "项" or "类" or "种", Value: >= 1 and <= 9 } } && !ProseText.IsDigit(text[words[index].Span.Start]) && EndsWithName(before));

    /// <summary>行政执法案卷一项即有17件, 不予处理涉及三项：; not 作出行政许可三项.</summary>
    private static bool EndsWithName(List<Word> before)
    {
        var last = before.Count - 1;
        while (last > 0 && before[last].Is(WordClass.Filler))
            last--;
        return IsItem(before[last]) && !(last > 0 && (before[last - 1].Is(WordClass.DecisionVerb) || before[last - 1].Entry is { Class: WordClass.Filler, Text: "作出" or "做出" }))
            && !before[last].Is(WordClass.Document);
    }

    /// <summary>两类诉讼合计53件, 许可与处罚两类决定合计3203件, 三类不予处理申请分别有.</summary>
    private static bool CountsKinds(List<Word> words, int noun)
    {
        var together = noun;
        while (together < words.Count && together - noun < MostNouns && IsKind(words[together]))
            together++;
        return together > noun && together < words.Count && IsTogether(words[together]);
    }

    private static bool IsKind(Word word) =>
        IsItem(word) || word.Is(WordClass.Application) || word.Entry is { Class: WordClass.Filler, Text: "决定" or "案件" or "申请" or "处理决定" or "的" } || word.Entry is { Class: WordClass.OtherMatter, Target: "case" };

    private static bool IsTogether(Word word) => word.Class is WordClass.Sum or WordClass.Respectively or WordClass.All or WordClass.Share || word.Entry is { Class: WordClass.Filler, Text: "共" or "共有" or "总共" or "一共" };

    /// <summary>予以公开与部分公开, 自然人与商业企业: 与 between two items of the form joins them.</summary>
    public static bool IsJoined(List<Word> before, List<Word> words, int index) =>
        words[index].Entry is { Class: WordClass.Filler, Text: "与" } && before.Count > 0 && OpenPhrases.At(words, index + 1) is { } next
        && (IsItem(before[before.Count - 1]) ? next.Class == before[before.Count - 1].Class : next.Is(WordClass.Outcome) && before[before.Count - 1].Entry is { Class: WordClass.Publish, Text: "公开" });

    private static bool IsItem(Word word) => word.Class is WordClass.Outcome or WordClass.PartOfOutcome or WordClass.Applicant or WordClass.Dispute or WordClass.DisputeResult or WordClass.Decision or WordClass.Document or WordClass.CarryOver or WordClass.CarryForward;
}
