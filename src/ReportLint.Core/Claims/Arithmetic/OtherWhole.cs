using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;

namespace ReportLint.Claims.Arithmetic;

/// <summary>建议34件、提案61件，其中主办52件、会办43件: parts of something other than the number before them.</summary>
internal static class OtherWhole
{
    /// <summary>指南、年报、制度各1条 counts once for each.</summary>
    public static bool IsOfEach(List<CountedNumber> parts, decimal whole)
    {
        decimal sum = 0;
        var isSaid = false;
        foreach (var part in parts)
        {
            var each = PartListReader.CountsEach(part);
            isSaid |= each;
            sum += part.Number.Value * (each ? 1 + part.Left.CountOf(WordClass.And) : 1);
        }
        return isSaid && sum == whole;
    }

    /// <summary>建议34件、提案61件，其中主办52件、会办43件: the parts may be those of all that stand in the list.</summary>
    public static bool IsOfSeveral(IReadOnlyList<CountedNumber> numbers, int whole, List<CountedNumber> parts)
    {
        // 直接起诉258件，复议后起诉251件，分别有143件和171件获得维持: one of each.
        if (parts.Count > 1 && parts[0].LeftHas(WordClass.Respectively) && Enumerable.Range(0, parts.Count).All(i => whole - i >= 0 && numbers[whole - i].IsExactCount && !numbers[whole - i].IsChangeOrShare))
            return true;
        var sum = numbers[whole].Number.Value;
        for (var i = whole; i > 0 && numbers[i].Left.Count > 0 && numbers[i].Left[0].Is(WordClass.And) && numbers[i - 1].IsExactCount && string.Equals(numbers[i - 1].Number.Measure, numbers[whole].Number.Measure, StringComparison.Ordinal); i--)
        {
            sum += numbers[i - 1].Number.Value;
            if (parts.Sum(part => part.Number.Value) == sum)
                return true;
        }
        // 收到12件，上年转来1件，其中网络8件、信函5件.
        var before = numbers[whole].Number.Value;
        for (var i = whole - 1; i >= 0 && numbers[i].IsExactCount && !numbers[i].IsChangeOrShare && numbers[i].Clause.Depth == numbers[whole].Clause.Depth && string.Equals(numbers[i].Number.Measure, numbers[whole].Number.Measure, StringComparison.Ordinal); i--)
        {
            before += numbers[i].Number.Value;
            if (parts.Sum(part => part.Number.Value) == before)
                return true;
        }
        return sum > numbers[whole].Number.Value && parts.Exists(part => part.Number.Value > numbers[whole].Number.Value && part.Number.Value <= sum);
    }

    /// <summary>直接起诉3件，2件维持、1件纠正: what stands behind a part may be its parts.</summary>
    public static bool HoldsPartsOfParts(List<CountedNumber> parts, decimal whole)
    {
        var all = parts.Sum(part => part.Number.Value);
        if (all == whole)
            return false;
        for (var i = 0; i < parts.Count; i++)
        {
            decimal sum = 0;
            for (var k = i + 1; k < parts.Count && sum < parts[i].Number.Value; k++)
            {
                sum += parts[k].Number.Value;
                if (sum == parts[i].Number.Value && k > i + 1 && (all - sum == whole || parts[i + 1].Left.Classes.AreWithin(WordClasses.Links)))
                    return true;
            }
        }
        return false;
    }
}
