using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;

namespace ReportLint.Claims.Arithmetic;

/// <summary>A number of a sentence with the words that lead to it.</summary>
/// <param name="Number">The number.</param>
/// <param name="Left">The words of its clause between the number before it, or the clause's beginning, and itself.</param>
/// <param name="Right">The words of its clause behind it, up to the next number.</param>
/// <param name="Clause">Its clause.</param>
/// <param name="ClauseIndex">The place of its clause in the sentence.</param>
internal sealed record CountedNumber(StatedNumber Number, IReadOnlyList<Word> Left, IReadOnlyList<Word> Right, Clause Clause, int ClauseIndex)
{
    /// <summary>Whether it tells a change or a share, so that it is no count to be added.</summary>
    public bool IsChangeOrShare => Left.Any(word => word.Class is WordClass.Rise or WordClass.Fall or WordClass.Comparison or WordClass.Share or WordClass.Rate);

    /// <summary>Whether it is a number of things stated exactly.</summary>
    public bool IsExactCount => Number is { Kind: NumberKind.Count, IsApproximate: false, Measure.Length: > 0 } && !(Left.Count > 0 && Left[Left.Count - 1].Is(WordClass.About));

    /// <summary>Whether the prose says that it is not exact.</summary>
    public bool IsApproximate => Number.IsApproximate || Left.Any(word => word.Is(WordClass.About) || (word.Is(WordClass.Share) && word.Entry!.Text.IndexOf('约') >= 0));

    /// <summary>Whether one of the words that lead to it does <paramref name="wordClass"/>.</summary>
    public bool LeftHas(WordClass wordClass) => Left.Any(word => word.Is(wordClass));

    /// <summary>The numbers of <paramref name="sentence"/>, in order.</summary>
    public static IReadOnlyList<CountedNumber> Of(Sentence sentence)
    {
        var numbers = new List<CountedNumber>();
        for (var c = 0; c < sentence.Clauses.Count; c++)
        {
            var clause = sentence.Clauses[c];
            var left = new List<Word>();
            StatedNumber? number = null;
            IReadOnlyList<Word> before = [];
            foreach (var word in clause.Words)
            {
                if (!word.Is(WordClass.Number))
                {
                    left.Add(word);
                    continue;
                }
                if (number is not null)
                    numbers.Add(new CountedNumber(number, before, [.. left], clause, c));
                (number, before) = (word.Number, [.. left]);
                left.Clear();
            }
            if (number is not null)
                numbers.Add(new CountedNumber(number, before, [.. left], clause, c));
        }
        return numbers;
    }
}
