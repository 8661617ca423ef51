using ReportLint.Claims;
using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;
using ReportLint.Model;

namespace ReportLint.Rules.Years;

/// <summary>Reads what the prose says of last year's figures, and compares it with last year's report.</summary>
internal static class LastYearClaims
{
    private const int MostWords = 400;

    // A report that says more of last year is last year's report.
    private const int MostSentences = 200;

    private static readonly string[] s_lastYear = ["上年", "上年度", "上一年", "上一年度", "去年", "前一年", "上年同期", "去年同期"];

    /// <summary>The figures that the prose states of last year, as claims of the report <paramref name="last"/>.</summary>
    public static IReadOnlyList<Claim> Read(RuleContext context, Report last)
    {
        var year = last.Year!.Value;
        var sentences = context.Sentences.Where(sentence => IsOfLastYear(sentence, year)).Take(MostSentences).ToList();
        if (sentences.Count == 0)
            return [];
        var claims = ClaimMatcher.Match(last, [.. sentences.Select(AsOfLastYear)]);
        var byStart = sentences.ToDictionary(sentence => (sentence.Block, sentence.Start));
        return [.. claims.Where(claim => byStart.TryGetValue((claim.Block, claim.SentenceStart), out var sentence) && SaysLastYear(sentence, claim, year))];
    }

    private static bool IsOfLastYear(Sentence sentence, long year) =>
        (sentence.Has(WordClass.Year) || sentence.Has(WordClass.LastYear)) && sentence.Has(WordClass.Number) && !sentence.Has(WordClass.Respectively)
        && NamesLastYearAlone(sentence, year);

    private static bool NamesLastYearAlone(Sentence sentence, long year)
    {
        var (count, isNamed) = (0, false);
        foreach (var clause in sentence.Clauses)
        {
            foreach (var word in clause.Words)
            {
                var isLastYear = IsLastYear(word, year);
                // 历年, 同期, 以来 speak of more than one year.
                if (++count > MostWords || (word.Is(WordClass.LastYear) && !isLastYear))
                    return false;
                isNamed |= isLastYear;
            }
        }
        return isNamed;
    }

    private static bool IsLastYear(Word word, long year) =>
        word.Is(WordClass.Year) ? word.Number!.Value == year : word.Is(WordClass.LastYear) && Array.IndexOf(s_lastYear, word.Entry?.Text) >= 0;

    /// <summary>The same sentence as last year's report would say it: last year is this year, and this year another.</summary>
    private static Sentence AsOfLastYear(Sentence sentence) => sentence.With(AsOfLastYear);

    private static Word AsOfLastYear(Word word) => word.Class switch
    {
        WordClass.LastYear => word.As(WordClass.ThisYear),
        WordClass.ThisYear => word.As(WordClass.LastYear),
        _ => word,
    };

    /// <summary>Whether the nearest time before the number, and the only one in its clause, is last year.</summary>
    private static bool SaysLastYear(Sentence sentence, Claim claim, long year)
    {
        Word? nearest = null;
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Span.Start > claim.Span.Start)
                break;
            var times = 0;
            foreach (var word in clause.Words)
            {
                if (word.Class is not (WordClass.Year or WordClass.LastYear or WordClass.ThisYear))
                    continue;
                times++;
                if (word.Span.Start < claim.Span.Start)
                    nearest = word;
            }
            if (times > 1 && clause.Span.Contains(claim.Span))
                return false;
        }
        if (nearest is not { } time || !IsLastYear(time, year))
            return false;
        // 上年收到的申请中有1件: some of them.
        return sentence.Block.Text.IndexOfAny(['中', '的'], time.Span.End, claim.Span.Start - time.Span.End) < 0;
    }
}
