using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Claims.Arithmetic;

/// <summary>Finds wholes with their parts: 552条，其中甲414条、乙138条; 甲300条、乙252条，共552条.</summary>
internal static class PartListReader
{
    // A sentence of more numbers is a table in disguise.
    private const int MostNumbers = 100;

    // The whole may be named again, and be another one than the number before.
    private static readonly string[] s_pronouns = ["上述", "以上", "前述", "该类", "此类", "这类", "这些", "该些", "两类", "二者", "两者", "两项", "两种"];
    private static readonly char[] s_pronounSigns = [.. s_pronouns.Select(word => word[0]).Distinct()];

    private static readonly WordClasses s_mayBeginParts = WordClasses.PartsFollow.With(WordClass.Respectively);

    private static readonly WordClasses s_carried = WordClasses.Any(WordClass.CarryOver, WordClass.CarryForward, WordClass.Carry);

    private static readonly WordClasses s_otherWhole = s_carried.With(WordClasses.Any(
        WordClass.Among, WordClass.Including, WordClass.Receive, WordClass.Handle, WordClass.Done, WordClass.Year, WordClass.ThisYear, WordClass.LastYear, WordClass.Sum));

    // 甲、乙、丙位居前三，分别为: not all of them.
    private static readonly string[] s_leading = ["居前", "前两", "前三", "前五", "前十", "前列", "靠前", "较多", "最多", "居多", "为主", "集中在", "突出"];

    /// <summary>The lists of <paramref name="sentences"/>, except those with a figure that is already known to be wrong.</summary>
    public static IReadOnlyList<PartList> ReadAll(IReadOnlyList<Sentence> sentences, IReadOnlyList<Claim> claims)
    {
        HashSet<(ProseBlock Block, TextSpan Span)>? wrong = null;
        var lists = new List<PartList>();
        for (var i = 0; i < sentences.Count; i++)
        {
            var ofSentence = sentences[i].PartLists;
            for (var k = 0; k < ofSentence.Count; k++)
            {
                if (i + 1 < sentences.Count && GoesOn(ofSentence[k], sentences[i + 1]))
                    continue;
                wrong ??= [.. claims.Where(claim => claim.Verdict == ClaimVerdict.Disagrees).Select(claim => (claim.Block, claim.Span))];
                if (wrong.Count == 0 || !HasWrong(ofSentence[k], wrong))
                    lists.Add(ofSentence[k]);
            }
        }
        return lists;
    }

    private static bool HasWrong(PartList list, HashSet<(ProseBlock Block, TextSpan Span)> wrong) =>
        wrong.Contains((list.Sentence.Block, list.Whole.Number.Span)) || list.Parts.Any(part => wrong.Contains((list.Sentence.Block, part.Number.Span)));

    /// <summary>The lists of <paramref name="sentence"/>, which keeps them: <see cref="Sentence.PartLists"/>.</summary>
    public static IReadOnlyList<PartList> Read(Sentence sentence)
    {
        var numbers = sentence.Numbers;
        if (numbers.Count is < 2 or > MostNumbers)
            return [];
        var lists = new List<PartList>();
        var mayHaveParts = sentence.Classes.HasAny(s_mayBeginParts);
        for (var i = 1; mayHaveParts && i < numbers.Count; i++)
        {
            if (BeginsParts(sentence, numbers[i - 1], numbers[i]) && Below(sentence, numbers, i) is { } list)
                lists.Add(list);
        }
        if (lists.Count == 0 && sentence.Has(WordClass.Sum))
            SumReader.Add(sentence, numbers, lists);
        if (lists.Count == 0 && UncuedParts.Find(sentence, numbers) is { } uncued && !HasUnknownCount(sentence, uncued.Whole))
            lists.Add(uncued);
        return lists;
    }

    /// <summary>……其中甲3件、乙4件。今年起单列丙5件。: the first number of the next sentence is what is missing.</summary>
    private static bool GoesOn(PartList list, Sentence next) => list.Sum < list.Whole.Number.Value && ReferenceEquals(list.Sentence.Block, next.Block)
        && next.Numbers.Count > 0 && next.Numbers[0].Number is var number && number.Value == list.Whole.Number.Value - list.Sum && string.Equals(number.Measure, list.Whole.Number.Measure, StringComparison.Ordinal);

    /// <summary>Whether <paramref name="next"/> is the first part of what stands before it: 其中, 包括, 分别为, with the same measure word.</summary>
    private static bool BeginsParts(Sentence sentence, CountedNumber whole, CountedNumber next)
    {
        if (!whole.IsExactCount || whole.IsChangeOrShare || !string.Equals(whole.Number.Measure, next.Number.Measure, StringComparison.Ordinal) || whole.Clause.Depth > next.Clause.Depth || whole.Left.Exists(IsNamedAgain))
            return false;
        // ，上述信息其中甲5条: of more than the number before.
        for (var i = sentence.Block.Text.IndexOfAny(s_pronounSigns, whole.Number.Span.End, next.Number.Span.Start - whole.Number.Span.End); i >= 0; i = sentence.Block.Text.IndexOfAny(s_pronounSigns, i + 1, next.Number.Span.Start - i - 1))
        {
            if (ProseText.FirstAt(sentence.Block.Text, i, s_pronouns) is not null && (ProseText.BeginsClause(sentence.Block.Text, i) || ProseText.HasBefore(sentence.Block.Text, i, "其中")))
                return false;
        }
        var between = next.Left.Classes.With(whole.Right.Classes);
        for (var i = whole.ClauseIndex + 1; i < next.ClauseIndex; i++)
        {
            if (sentence.Clauses[i].Depth <= next.Clause.Depth)
                between = between.With(sentence.Clauses[i].Classes);
        }
        if (between.HasAny(WordClasses.PartsFollow))
            return true;
        return !EndsWithSemicolon(sentence, whole.ClauseIndex, next.ClauseIndex) && between.Has(WordClass.Respectively) && !IsAfterList(next.Left);
    }

    /// <summary>不计入上述115件之内，其中……: of what stands before it.</summary>
    private static bool IsNamedAgain(Word word) => word.Entry is { Class: WordClass.Filler, Text: "上述" or "前述" or "以上" or "该" or "这" };

    private static bool IsRest(WordRun left) => left.Count > 0 && (left[0] is { Class: WordClass.Noise, Entry.Text: "其他" } || left[0].Entry is { Class: WordClass.Filler, Text: "其余" or "另" or "另有" or "另外" or "余下" or "剩余" or "其他" });

    /// <summary>A和B分别为3件、4件 gives no parts of what stands before.</summary>
    private static bool IsAfterList(WordRun left) => left.Until(WordClass.Respectively).Has(WordClass.And);

    private static PartList? Below(Sentence sentence, IReadOnlyList<CountedNumber> numbers, int first)
    {
        var whole = numbers[first - 1];
        var depth = numbers[first].Clause.Depth;
        var parts = new List<CountedNumber>();
        var isClosed = true;
        var isMixed = false;
        decimal sum = 0;
        for (var i = first; i < numbers.Count && numbers[i].Clause.Depth >= depth; i++)
        {
            var part = numbers[i];
            if (part.Clause.Depth > depth || part.IsChangeOrShare || part.Number.Kind != NumberKind.Count)
                continue;
            // 信息12条，其中文件3件、动态9条: a part may be counted in another measure word.
            if (!string.Equals(part.Number.Measure, whole.Number.Measure, StringComparison.Ordinal))
            {
                isMixed = true;
                continue;
            }
            // 15件，其中自然人14件，企业1件；网上11件，信函4件: all parts are there, and what follows are parts in another way.
            if (parts.Count > 0 && !(part.Left.Count > 0 && part.Left[0].Is(WordClass.And)) && sum == whole.Number.Value)
                break;
            // Within a list of lists a semicolon ends the inner one, and so it does where the list had other marks, or would be too much.
            if (parts.Count > 0 && EndsWithSemicolon(sentence, parts[parts.Count - 1].ClauseIndex, part.ClauseIndex)
                && (first > 1 || parts.Count > 1 && !EndsWithSemicolon(sentence, parts[0].ClauseIndex, parts[1].ClauseIndex) || sum + part.Number.Value > whole.Number.Value))
            {
                break;
            }
            // 其中信息公开类36件；该类维持21件，其他类维持18件: two lists.
            if (parts.Count > 1 && EndsWithSemicolon(sentence, parts[0].ClauseIndex, parts[1].ClauseIndex) && !EndsWithSemicolon(sentence, parts[parts.Count - 1].ClauseIndex, part.ClauseIndex) && part.ClauseIndex > parts[parts.Count - 1].ClauseIndex)
                return null;
            // 维持的依次为4件、7件，纠正的依次为0件、1件: another list. 被复议21件，涉信息公开的7件，其中维持5件，其他14件……: the rest of another whole.
            if (parts.Count > 0 && (part.LeftHas(WordClass.Respectively) || (IsRest(part.Left) && sum + part.Number.Value > whole.Number.Value)))
                break;
            // 作为投诉处理的1件 is a part all the same, though not one that is understood.
            if (parts.Count > 0 && part.Left.Count > 1 && part.Left.Last is { Entry.Text: "的" } && part.Left[part.Left.Count - 2] is { Class: WordClass.Handle, Entry.Target: "in-hand" })
                isClosed = false;
            if (parts.Count > 0 && IsOtherDecision(whole, part))
                break;
            // A second list, another year or another verb: what follows are no parts of this whole.
            if (parts.Count > 0 && (part.Left.Classes.HasAny(s_otherWhole) || (part.LeftHas(WordClass.Dispute) && !parts[0].LeftHas(WordClass.Dispute)) || part.Right.Classes.HasAny(s_carried)))
                break;
            isClosed &= part.IsExactCount && !EndsWithAndSoOn(part.Left) && !part.Right.Has(WordClass.AndSoOn) && !part.LeftHas(WordClass.Negation);
            isClosed &= !isMixed;
            parts.Add(part);
            sum += part.Number.Value;
        }
        if (OtherWhole.IsOfEach(parts, whole.Number.Value) || OtherWhole.IsOfSeveral(numbers, first - 1, parts) || OtherWhole.HoldsPartsOfParts(parts, whole.Number.Value))
            return null;
        isClosed &= parts.Count == 0 || !GoesOn(sentence, parts[parts.Count - 1]);
        isClosed &= !HasUnknownCount(sentence, whole) && !ProseText.Contains(sentence.Block.Text, whole.Number.Span.End, numbers[first].Number.Span.Start, s_leading);
        return parts.Count == 0 ? null : new PartList(sentence, whole, parts, isClosed && parts.Count > 1, KindOf(parts));
    }

    /// <summary>Whether one of the things counted is a reference that stands for no figure: {{予以公开.总计}}件.</summary>
    internal static bool HasUnknownCount(Sentence sentence, CountedNumber whole) => sentence.IndexOf(ProseBlock.Masked + whole.Number.Measure) >= 0;

    /// <summary>概况、动态等300条 leaves the names open; 重大事件等群众关心的信息300条 is one item.</summary>
    private static bool EndsWithAndSoOn(WordRun left)
    {
        var last = left.Count - 1;
        while (last >= 0 && left[last].Class is WordClass.Filler or WordClass.Channel)
            last--;
        return last >= 0 && left[last].Is(WordClass.AndSoOn);
    }

    /// <summary>甲3件，乙4件，等等; the 等 of another list, outside the brackets, is not this one's.</summary>
    private static bool GoesOn(Sentence sentence, CountedNumber last)
    {
        var next = last.ClauseIndex + 1;
        return next < sentence.Clauses.Count && sentence.Clauses[next].Depth == last.Clause.Depth && sentence.Clauses[next].Words[0].Is(WordClass.AndSoOn);
    }

    internal static bool CountsEach(CountedNumber part) => part.LeftHas(WordClass.All) && part.Left.Exists(word => word.Entry is { Class: WordClass.All, Text: "各" });

    /// <summary>行政许可73件，其中甲31件、乙42件；行政处罚2件.</summary>
    private static bool IsOtherDecision(CountedNumber whole, CountedNumber part) =>
        part.LeftHas(WordClass.Decision) && whole.LeftHas(WordClass.Decision) && Decisions(part) is { Count: > 0 } named && Decisions(whole) is { Count: > 0 } of && !named.Exists(of.Contains);

    private static List<string> Decisions(CountedNumber number) => [.. number.Left.Where(word => word.Is(WordClass.Decision)).Select(word => word.Entry!.Target)];

    internal static bool EndsWithSemicolon(Sentence sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (sentence.Clauses[i].EndsWith is '；' or ';')
                return true;
        }
        return false;
    }

    internal static PartKind KindOf(List<CountedNumber> parts) =>
        parts.TrueForAll(part => part.LeftHas(WordClass.Outcome) || part.Right.Has(WordClass.Outcome)) ? PartKind.Outcomes
        : parts.TrueForAll(part => part.LeftHas(WordClass.Channel)) ? PartKind.Channels
        : PartKind.Plain;
}
