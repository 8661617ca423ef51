using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;

namespace ReportLint.Claims.Arithmetic;

/// <summary>A number of a sentence with the words that lead to it.</summary>
/// <param name="Number">The number.</param>
/// <param name="Left">The words of its clause between the number before it, or the clause's beginning, and itself.</param>
/// <param name="Right">The words of its clause behind it, up to the next number.</param>
/// <param name="Clause">Its clause.</param>
/// <param name="ClauseIndex">The place of its clause in the sentence.</param>
internal sealed record CountedNumber(StatedNumber Number, WordRun Left, WordRun Right, Clause Clause, int ClauseIndex)
{
    private static readonly WordClasses s_changeOrShare = WordClasses.Any(WordClass.Rise, WordClass.Fall, WordClass.Comparison, WordClass.Share, WordClass.Rate, WordClass.Reach);

    private static readonly WordClasses s_and = WordClasses.Any(WordClass.And);

    /// <summary>Whether it tells a change or a share, so that it is no count to be added.</summary>
    public bool IsChangeOrShare => FollowsChange || Left.Classes.HasAny(s_changeOrShare);

    /// <summary>比上年减少4件和3件: whether the number before, with which it is joined, tells a change or a share.</summary>
    public bool FollowsChange { get; init; }

    /// <summary>Whether it is a number of things stated exactly.</summary>
    public bool IsExactCount => Number is { Kind: NumberKind.Count, IsApproximate: false, Measure.Length: > 0 } && !(Left.Count > 0 && Left.Last.Is(WordClass.About));

    /// <summary>Whether the prose says that it is not exact.</summary>
    public bool IsApproximate => Number.IsApproximate || Left.Has(WordClass.About) || (Left.Has(WordClass.Share) && Left.Exists(word => word.Is(WordClass.Share) && word.Entry!.Text.IndexOf('约') >= 0));

    /// <summary>Whether one of the words that lead to it does <paramref name="wordClass"/>.</summary>
    public bool LeftHas(WordClass wordClass) => Left.Has(wordClass);

    /// <summary>The numbers of <paramref name="sentence"/>, in order.</summary>
    public static IReadOnlyList<CountedNumber> Of(Sentence sentence)
    {
        var numbers = new List<CountedNumber>();
        for (var c = 0; c < sentence.Clauses.Count; c++)
        {
            var clause = sentence.Clauses[c];
            if (!clause.Has(WordClass.Number))
                continue;
            var left = clause.Words.Until(WordClass.Number);
            for (int i = left.Count, next; i < clause.Words.Count; i = next)
            {
                next = clause.Words.IndexOf(WordClass.Number, i + 1) is >= 0 and var following ? following : clause.Words.Count;
                var right = clause.Words.Between(i + 1, next);
                numbers.Add(new CountedNumber(clause.Words[i].Number!, left, right, clause, c)
                {
                    FollowsChange = i > left.Count && left.Count > 0 && left.Classes.AreWithin(s_and) && numbers[numbers.Count - 1].IsChangeOrShare,
                });
                left = right;
            }
        }
        return numbers;
    }
}
