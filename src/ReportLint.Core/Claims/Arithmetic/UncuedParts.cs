using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;

namespace ReportLint.Claims.Arithmetic;

/// <summary>
/// Finds parts that no word calls so: 收到咨询486件，户籍类205件、交通类218件. Only the shape of the list speaks for them, so that nothing but two
/// swapped digits makes a wrong sum of it.
/// </summary>
internal static class UncuedParts
{
    /// <summary>Of a smaller number any difference soon looks like two swapped digits.</summary>
    private const int LeastWhole = 100;

    /// <summary>Words by which an item tells of something done, or of another time, and isn't a kind of what was counted before.</summary>
    private static readonly WordClasses s_ownMatter = WordClasses.Any(
        WordClass.Receive, WordClass.Handle, WordClass.Done, WordClass.CarryOver, WordClass.CarryForward, WordClass.Carry, WordClass.Publish, WordClass.DocumentVerb, WordClass.DecisionVerb,
        WordClass.OtherVerb, WordClass.Year, WordClass.LastYear, WordClass.Period, WordClass.Negation, WordClass.About, WordClass.AndSoOn, WordClass.OtherUnit, WordClass.NextYear, WordClass.Plan);

    /// <summary>The parts that <paramref name="numbers"/> of <paramref name="sentence"/> list, where two digits of them are swapped; otherwise null.</summary>
    public static PartList? Find(Sentence sentence, IReadOnlyList<CountedNumber> numbers)
    {
        for (var start = 0; start < numbers.Count;)
        {
            var end = start + 1;
            while (end < numbers.Count && numbers[end].ClauseIndex == numbers[start].ClauseIndex)
                end++;
            if (end - start > 1 && AreItems(numbers, start, end))
            {
                var list = start > 0 && IsWholeBefore(sentence, numbers, start) ? Of(sentence, numbers, start - 1, start, end)
                    : end < numbers.Count && IsWholeBehind(numbers, end) ? Of(sentence, numbers, end, start, end)
                    : null;
                if (list is not null)
                    return list;
            }
            start = end;
        }
        return null;
    }

    private static PartList? Of(Sentence sentence, IReadOnlyList<CountedNumber> numbers, int whole, int start, int end)
    {
        var parts = new List<CountedNumber>(end - start);
        for (var i = start; i < end; i++)
        {
            if (numbers[i].Number.Value >= numbers[whole].Number.Value)
                return null;
            parts.Add(numbers[i]);
        }
        var list = new PartList(sentence, numbers[whole], parts, IsClosed: true, PartKind.Plain) { IsCued = false };
        return list.IsOneSwapAway() ? list : null;
    }

    /// <summary>甲205件、乙218件: one clause, one measure word, each item with a name of its own.</summary>
    private static bool AreItems(IReadOnlyList<CountedNumber> numbers, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var item = numbers[i];
            if (!item.IsExactCount || item.IsChangeOrShare || item.Left.Count == 0 || !string.Equals(item.Number.Measure, numbers[start].Number.Measure, StringComparison.Ordinal))
                return false;
            if (i > start && !item.Left[0].Is(WordClass.And))
                return false;
            if (item.Left.Classes.HasAny(s_ownMatter))
                return false;
        }
        return numbers[end - 1].Right.Count == 0;
    }

    /// <summary>收到咨询486件，……: the number right before the items, in a clause of its own.</summary>
    private static bool IsWholeBefore(Sentence sentence, IReadOnlyList<CountedNumber> numbers, int start)
    {
        var whole = numbers[start - 1];
        return IsWhole(whole, numbers[start]) && whole.ClauseIndex + 1 == numbers[start].ClauseIndex && whole.Right.Count == 0
            && sentence.Clauses[whole.ClauseIndex].EndsWith is '，' or ',' or '：' or ':' or '（' or '('
            && (start < 2 || numbers[start - 2].ClauseIndex != whole.ClauseIndex);
    }

    /// <summary>……，共486件.</summary>
    private static bool IsWholeBehind(IReadOnlyList<CountedNumber> numbers, int end)
    {
        var whole = numbers[end];
        if (!IsWhole(whole, numbers[end - 1]) || whole.ClauseIndex != numbers[end - 1].ClauseIndex + 1 || whole.Right.Count > 0 || whole.Left.Count == 0)
            return false;
        foreach (var word in whole.Left)
        {
            if (!word.Is(WordClass.Filler))
                return false;
        }
        return whole.Left[whole.Left.Count - 1].Entry is { Text: "共" or "总共" or "一共" or "累计" };
    }

    private static bool IsWhole(CountedNumber whole, CountedNumber part) =>
        whole.Number.Value >= LeastWhole && whole.IsExactCount && !whole.IsChangeOrShare && string.Equals(whole.Number.Measure, part.Number.Measure, StringComparison.Ordinal);
}
