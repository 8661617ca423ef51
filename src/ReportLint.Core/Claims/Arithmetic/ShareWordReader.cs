using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;
using ReportLint.Prose;

namespace ReportLint.Claims.Arithmetic;

/// <summary>Finds the shares that a text states in words, each behind the number whose share it is.</summary>
internal static class ShareWordReader
{
    private const int MostWholes = 64;

    private static readonly string[] s_of = ["全部申请的", "申请总数的", "申请总量的", "总数的", "总量的", "全部的", "总申请量的", "比为", "比达", "比"];

    /// <summary>The shares of <paramref name="sentences"/>, which are those of one block.</summary>
    public static IEnumerable<WordedShare> Read(IReadOnlyList<Sentence> sentences)
    {
        var before = new List<CountedNumber>();
        foreach (var sentence in sentences)
        {
            before.AddRange(sentence.Numbers.Where(number => number.Number.Kind == NumberKind.Count && !number.IsChangeOrShare));
            if (before.Count > MostWholes)
                before.RemoveRange(0, before.Count - MostWholes);
            if (!sentence.Has(WordClass.Share) || sentence.Numbers.Count > MostWholes)
                continue;
            for (var c = 0; c < sentence.Clauses.Count; c++)
            {
                foreach (var word in sentence.Clauses[c].Words.Where(word => word.Is(WordClass.Share)))
                {
                    if (Share(sentence, c, word, before) is { } share)
                        yield return share;
                }
            }
        }
    }

    private static WordedShare? Share(Sentence sentence, int clause, Word word, List<CountedNumber> before)
    {
        var text = sentence.Block.Text;
        var start = ProseText.SkipBlanks(text, word.Span.End);
        start += ProseText.FirstAt(text, start, s_of)?.Length ?? 0;
        if (FractionWords.At(text, start) is not var (span, least, most))
            return null;
        if (sentence.Numbers.LastOrDefault(number => number.Number.Span.Start < word.Span.Start) is not { IsExactCount: true, IsChangeOrShare: false } part || clause - part.ClauseIndex > 1 || !Adjoins(sentence, part, clause, word))
            return null;
        var list = PartListReader.Read(sentence).FirstOrDefault(candidate => candidate.Has(part));
        var wholes = before.Where(number => number.Number.Span != part.Number.Span && number.Number.Span.Start < part.Number.Span.Start && string.Equals(number.Number.Measure, part.Number.Measure, StringComparison.Ordinal)
            && number.Number.Value >= part.Number.Value && number.IsExactCount).Select(number => number.Number.Value).Reverse();
        return new WordedShare(sentence, span, least, most, part, [.. (list is null ? wholes : wholes.Prepend(list.Whole.Number.Value)).Distinct()], IsOfFirst: list is not null && list.Whole.Number.Value > 0);
    }

    /// <summary>Between the part and its share nothing else may be named: 甲180件，占八成, not 甲180件，乙占八成.</summary>
    private static bool Adjoins(Sentence sentence, CountedNumber part, int clause, Word share) =>
        part.Right.TakeWhile(word => word.Span.Start < share.Span.Start).All(word => word.Class is WordClass.Filler or WordClass.Application)
        && (part.ClauseIndex == clause || sentence.Clauses[clause].Words.TakeWhile(word => word != share).All(word => word.Class is WordClass.Filler or WordClass.About));
}
