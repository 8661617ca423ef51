using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;

namespace ReportLint.Claims.Arithmetic;

/// <summary>Finds sums behind what they add up: 甲300条、乙252条，共计552条; 新收115件与结转3件相加，共计118件.</summary>
internal static class SumReader
{
    private static readonly WordClasses s_plainSum = WordClasses.Any(WordClass.Sum, WordClass.Filler);

    private static readonly string[] s_adds = ["相加", "加起来", "合起来", "合在一起", "加在一起", "加总", "合并", "之和"];

    private static readonly WordClasses s_namedSum = WordClasses.Any(WordClass.Unknown, WordClass.Noise, WordClass.Receive, WordClass.Handle, WordClass.DisputeResult);

    /// <summary>The sums at the end, before semicolons, and of what one clause adds up.</summary>
    public static void Add(Sentence sentence, IReadOnlyList<CountedNumber> numbers, List<PartList> lists)
    {
        for (int start = 0, end; start < numbers.Count; start = end)
        {
            end = start + 1;
            while (end < numbers.Count && !PartListReader.EndsWithSemicolon(sentence, numbers[end - 1].ClauseIndex, numbers[end].ClauseIndex))
                end++;
            if ((SumAtEnd(sentence, [.. numbers.Skip(start).Take(end - start)]) ?? SumOfClause(sentence, numbers, start, end)) is { } sum)
                lists.Add(sum);
        }
    }

    /// <summary>新收115件与结转3件相加，共计118件: the numbers of the clause before, or of its own.</summary>
    private static PartList? SumOfClause(Sentence sentence, IReadOnlyList<CountedNumber> numbers, int start, int end)
    {
        for (var i = start + 2; i < end; i++)
        {
            var whole = numbers[i];
            var last = numbers[i - 1];
            var sum = last.Right.First(WordClass.Sum);
            if (!whole.IsExactCount || whole.IsChangeOrShare || sum is not { Entry: { } entry } || !s_adds.Any(cue => entry.Text.IndexOf(cue, StringComparison.Ordinal) >= 0)
                || whole.ClauseIndex - last.ClauseIndex > 1 || !whole.Left.Classes.AreWithin(s_plainSum) || whole.Clause.Depth != last.Clause.Depth)
            {
                continue;
            }
            var first = i - 1;
            while (first > start && numbers[first - 1].ClauseIndex == last.ClauseIndex)
                first--;
            var parts = numbers.Skip(first).Take(i - first).ToList();
            if (parts.Count > 1 && parts.TrueForAll(part => part.IsExactCount && !part.IsChangeOrShare && string.Equals(part.Number.Measure, whole.Number.Measure, StringComparison.Ordinal)))
                return new PartList(sentence, whole, parts, IsClosed: true, PartListReader.KindOf(parts));
        }
        return null;
    }

    private static PartList? SumAtEnd(Sentence sentence, IReadOnlyList<CountedNumber> numbers)
    {
        var whole = numbers[numbers.Count - 1];
        if (numbers.Count < 3 || !whole.IsExactCount || !whole.LeftHas(WordClass.Sum) || whole.IsChangeOrShare || whole.Left.Classes.HasAny(s_namedSum))
            return null;
        var parts = numbers.Take(numbers.Count - 1).ToList();
        if (!parts.TrueForAll(part => part.IsExactCount && !part.IsChangeOrShare && part.Clause.Depth == whole.Clause.Depth && string.Equals(part.Number.Measure, whole.Number.Measure, StringComparison.Ordinal)))
            return null;
        if (parts.Exists(PartListReader.CountsEach))
            return null;
        // 新收2件，上年结转2件，予以公开3件，无法提供1件，共计4件: the sum is that of the last ones.
        decimal last = 0;
        for (var i = parts.Count - 1; i > 0; i--)
        {
            last += parts[i].Number.Value;
            if (i < parts.Count - 1 && last == whole.Number.Value)
                return null;
        }
        if (HasSubtotal(parts))
            return null;
        return sentence.Has(WordClass.AndSoOn) || IsAmong(sentence, parts[0]) || PartListReader.HasUnknownCount(sentence, whole) ? null : new PartList(sentence, whole, parts, IsClosed: true, PartListReader.KindOf(parts));
    }

    /// <summary>第一季度61件，第二季度79件，上半年累计140件: a number that is the sum of those before it.</summary>
    private static bool HasSubtotal(List<CountedNumber> parts)
    {
        for (var i = 2; i < parts.Count; i++)
        {
            decimal sum = 0;
            for (var k = i - 1; k >= 0 && sum <= parts[i].Number.Value; k--)
            {
                sum += parts[k].Number.Value;
                if (k < i - 1 && sum == parts[i].Number.Value)
                    return true;
            }
        }
        return false;
    }

    /// <summary>办结223件，其中公开96件、部分公开17件，合计……: of parts of parts. 其中自然人180件、企业24件，合计……: of what the sentence before counted.</summary>
    private static bool IsAmong(Sentence sentence, CountedNumber first) =>
        sentence.Has(WordClass.Among) && !(first.ClauseIndex == 0 && first.Left.Count > 0 && first.Left[0].Is(WordClass.Among) && sentence.Words.Count(word => word.Is(WordClass.Among)) == 1);
}
