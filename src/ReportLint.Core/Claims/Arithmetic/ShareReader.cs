using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;

namespace ReportLint.Claims.Arithmetic;

/// <summary>Finds the shares of a text.</summary>
internal static class ShareReader
{
    private const int MostWholes = 64;

    private static readonly WordClasses s_and = WordClasses.Any(WordClass.And);

    private static readonly WordClasses s_changes = WordClasses.Any(WordClass.Rise, WordClass.Fall, WordClass.Comparison);

    private static readonly WordClasses s_links = WordClasses.Any(WordClass.Filler, WordClass.Application);

    /// <summary>The shares of <paramref name="sentences"/>, which are those of one block.</summary>
    public static IReadOnlyList<StatedShare> Read(IReadOnlyList<Sentence> sentences)
    {
        if (!sentences.Any(sentence => sentence.Has(WordClass.Share)))
            return [];
        var shares = new List<StatedShare>();
        var before = new List<CountedNumber>();
        foreach (var sentence in sentences)
        {
            var numbers = sentence.Numbers;
            var lists = sentence.PartLists;
            var isListed = false;
            for (var i = 0; i < numbers.Count; i++)
            {
                var number = numbers[i];
                if (number.Number.Kind == NumberKind.Count && !number.IsChangeOrShare)
                    before.Add(number);
                isListed = number.Number.Kind == NumberKind.Percent && (number.LeftHas(WordClass.Share) || (isListed && number.Left.Classes.AreWithin(s_and)))
                    && !number.Left.Classes.HasAny(s_changes);
                if (isListed)
                    shares.Add(Share(sentence, numbers, i, lists, before));
            }
            if (before.Count > MostWholes)
                before.RemoveRange(0, before.Count - MostWholes);
        }
        return shares;
    }

    private static StatedShare Share(Sentence sentence, IReadOnlyList<CountedNumber> numbers, int index, IReadOnlyList<PartList> lists, List<CountedNumber> before)
    {
        var percent = numbers[index];
        var part = index > 0 && numbers[index - 1] is { IsExactCount: true, IsChangeOrShare: false } previous && percent.ClauseIndex - previous.ClauseIndex <= 1 && BelongsTogether(percent, previous) ? previous : null;
        if (part is null)
            return new StatedShare(sentence, percent, null, [], IsOfFirst: false);
        var list = lists.FirstOrDefault(candidate => candidate.Has(part));
        var wholes = before.Where(number => !ReferenceEquals(number, part) && string.Equals(number.Number.Measure, part.Number.Measure, StringComparison.Ordinal) && number.Number.Value >= part.Number.Value && number.IsExactCount)
            .Select(number => number.Number.Value).Reverse();
        var all = (list is null ? wholes : wholes.Prepend(list.Whole.Number.Value)).Distinct().ToList();
        return new StatedShare(sentence, percent, part, all, IsOfFirst: list is not null && list.Whole.Number.Value > 0);
    }

    /// <summary>Between the part and its share nothing else may be named: 甲3件，占30%, not 甲3件，乙占30%.</summary>
    private static bool BelongsTogether(CountedNumber percent, CountedNumber part) =>
        !IsOfSum(percent.Left) && !percent.Left.Exists(CountsItems) && (percent.ClauseIndex == part.ClauseIndex
        || (part.Right.Classes.AreWithin(s_links) && IsOfWhole(percent.Left)));

    /// <summary>自然人180件、企业24件，两类占92.3%: of both.</summary>
    private static bool CountsItems(Word word) => word.Entry is { Class: WordClass.Filler, Text.Length: 2 } items && "两二三四五六七八九".IndexOf(items.Text[0]) >= 0;

    /// <summary>企业24件、其他2件，合起来占11.8%: the share is of what is listed before.</summary>
    private static bool IsOfSum(WordRun left) => left.Has(WordClass.Sum) && left.IndexOf(WordClass.Sum, 0) < left.IndexOf(WordClass.Share, 0);

    /// <summary>占申请总数的, 占办结总数的.</summary>
    private static bool IsOfWhole(WordRun left)
    {
        var says = false;
        foreach (var word in left)
        {
            says |= word.Is(WordClass.Share);
            if (!(word.Class is WordClass.Share or WordClass.Filler or WordClass.About or WordClass.Sum or WordClass.Application or WordClass.Receive or WordClass.All || (says && word.Class is WordClass.Handle or WordClass.Done)))
                return false;
        }
        return true;
    }
}
