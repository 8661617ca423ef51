using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>96件公开，17件部分公开: beside other outcomes a bare 公开 is one of them.</summary>
internal static class BareOutcomes
{
    private const string Granted = "requests.outcomes.granted";

    private static readonly LexiconEntry s_granted = new("公开", WordClass.Outcome, [Granted]) { Origin = WordOrigin.Guessed };

    private static readonly WordClasses s_outcomes = WordClasses.Any(WordClass.Outcome, WordClass.PartOfOutcome);

    private static readonly WordClasses s_mayPrecede = WordClasses.Any(WordClass.Mark, WordClass.And, WordClass.Among, WordClass.Application, WordClass.Including, WordClass.Sum);

    /// <summary>Names the outcome in the words from <paramref name="start"/> up to <paramref name="end"/>, which are those of a sentence.</summary>
    public static void Name(Word[] words, int start, int end)
    {
        var classes = WordClasses.Of(words, start, end - start);
        if (!classes.Has(WordClass.Publish) || !classes.Has(WordClass.Number) || !classes.HasAny(s_outcomes) || classes.Has(WordClass.PublishedInformation) || classes.Has(WordClass.Document))
            return;
        for (var i = start; i < end; i++)
        {
            if (words[i].Entry is { Class: WordClass.Publish, Text: "公开" } && IsOutcome(words, start, end, i))
                words[i] = new Word(WordClass.Outcome, words[i].Span, s_granted);
        }
    }

    private static bool IsOutcome(Word[] words, int start, int end, int index)
    {
        var before = index - 1;
        while (before >= start && words[before].Is(WordClass.Filler))
            before--;
        var after = index + 1;
        while (after < end && words[after].Class is WordClass.Filler or WordClass.Application or WordClass.Handle or WordClass.Share)
            after++;
        // 96件公开，……
        if (before >= start && IsCount(words[before]))
            return after == end || words[after].Class is WordClass.Mark or WordClass.And;
        if (after == end || (before >= start && !s_mayPrecede.Has(words[before].Class)))
            return false;
        // 公开的96件, 公开、部分公开, 公开，96件；
        return IsCount(words[after]) || (words[after].Is(WordClass.And) && after + 1 < end && words[after + 1].Is(WordClass.Outcome))
            || (words[after].Is(WordClass.Mark) && after + 1 < end && IsCount(words[after + 1]));
    }

    private static bool IsCount(Word word) => word is { Class: WordClass.Number, Number: { Measure: "件" or "宗" or "份" or "", Kind: NumberKind.Count } };
}
