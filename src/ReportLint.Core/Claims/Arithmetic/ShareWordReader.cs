using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;
using ReportLint.Prose;

namespace ReportLint.Claims.Arithmetic;

/// <summary>Finds the shares that a text states in words, each behind the number whose share it is.</summary>
internal static class ShareWordReader
{
    private const int MostWholes = 64;

    private static readonly string[] s_of = ["全部申请的", "申请总数的", "申请总量的", "总数的", "总量的", "全部的", "总申请量的", "比为", "比达", "比"];

    /// <summary>The shares of <paramref name="sentences"/>.</summary>
    /// <param name="sentences">The prose of a report.</param>
    /// <param name="lists">Its wholes with their parts.</param>
    public static IEnumerable<WordedShare> Read(IReadOnlyList<Sentence> sentences, IReadOnlyList<PartList> lists)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            if (!sentence.Has(WordClass.Share) || sentence.Numbers.Count is 0 or > MostWholes)
                continue;
            for (var c = 0; c < sentence.Clauses.Count; c++)
            {
                foreach (var word in sentence.Clauses[c].Words)
                {
                    if (word.Is(WordClass.Share) && Share(sentences, i, c, word, lists) is { } share)
                        yield return share;
                }
            }
        }
    }

    private static WordedShare? Share(IReadOnlyList<Sentence> sentences, int index, int clause, Word word, IReadOnlyList<PartList> lists)
    {
        var sentence = sentences[index];
        var text = sentence.Block.Text;
        var start = ProseText.SkipBlanks(text, word.Span.End);
        start += ProseText.FirstAt(text, start, s_of)?.Length ?? 0;
        if (FractionWords.At(text, start) is not var (span, least, most))
            return null;
        if (sentence.Numbers.LastOrDefault(number => number.Number.Span.Start < word.Span.Start) is not { IsExactCount: true, IsChangeOrShare: false } part || clause - part.ClauseIndex > 1 || !Adjoins(sentence, part, clause, word))
            return null;
        var list = lists.FirstOrDefault(candidate => ReferenceEquals(candidate.Sentence, sentence) && candidate.Has(part));
        var wholes = Before(sentences, index, part).Where(number => string.Equals(number.Number.Measure, part.Number.Measure, StringComparison.Ordinal) && number.Number.Value >= part.Number.Value && number.IsExactCount)
            .Select(number => number.Number.Value);
        return new WordedShare(sentence, span, least, most, part, [.. (list is null ? wholes : wholes.Prepend(list.Whole.Number.Value)).Distinct()], IsOfFirst: list is not null && list.Whole.Number.Value > 0);
    }

    /// <summary>The numbers before <paramref name="part"/> in its block, the nearest first.</summary>
    private static IEnumerable<CountedNumber> Before(IReadOnlyList<Sentence> sentences, int index, CountedNumber part)
    {
        var count = 0;
        for (var i = index; i >= 0 && ReferenceEquals(sentences[i].Block, sentences[index].Block) && count < MostWholes; i--)
        {
            foreach (var number in sentences[i].Numbers.Reverse())
            {
                if (number is { Number.Kind: NumberKind.Count, IsChangeOrShare: false } && number.Number.Span.Start < part.Number.Span.Start && count++ < MostWholes)
                    yield return number;
            }
        }
    }

    /// <summary>Between the part and its share nothing else may be named: 甲180件，占八成, not 甲180件，乙占八成.</summary>
    private static bool Adjoins(Sentence sentence, CountedNumber part, int clause, Word share) =>
        part.Right.TakeWhile(word => word.Span.Start < share.Span.Start).All(word => word.Class is WordClass.Filler or WordClass.Application)
        && (part.ClauseIndex == clause || sentence.Clauses[clause].Words.TakeWhile(word => word != share).All(word => word.Class is WordClass.Filler or WordClass.About));
}
