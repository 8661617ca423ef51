using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;

namespace ReportLint.Rules.Claims;

/// <summary>What a sentence says of a share: whose it is, and of what.</summary>
/// <param name="Part">The number before it whose share it is; null where none is.</param>
/// <param name="Named">The words that name whose it is; empty where a number is.</param>
/// <param name="Whole">The number of which it is a share; null where none is stated.</param>
/// <param name="Base">The words that name of what it is; empty where nothing does.</param>
internal sealed record ShareStatement(CountedNumber? Part, WordRun Named, CountedNumber? Whole, WordRun Base)
{
    private static readonly WordClasses s_plain = WordClasses.Any(WordClass.Filler, WordClass.About, WordClass.Sum, WordClass.All, WordClass.Application);

    private static readonly WordClasses s_total = WordClasses.Any(WordClass.Receive, WordClass.Handle, WordClass.Done, WordClass.Application);

    private static readonly WordClasses s_items = WordClasses.Any(WordClass.Applicant, WordClass.Outcome, WordClass.PartOfOutcome, WordClass.DisputeResult, WordClass.Dispute);

    private static readonly WordClasses s_behind = s_items.With(WordClass.Filler).With(WordClass.Application).With(WordClass.And);

    private static readonly WordClasses s_base = s_total.With(s_plain).With(WordClass.Share).With(WordClass.ThisYear);

    private static readonly WordClasses s_ended = WordClasses.Any(WordClass.Handle, WordClass.Done);

    private static readonly WordClasses s_ofEnded = s_ended.With(WordClass.Filler).With(WordClass.Application);

    /// <summary>What <paramref name="sentence"/> says of its number at <paramref name="index"/>, a percentage; null where that is no share, or not understood.</summary>
    public static ShareStatement? Read(Sentence sentence, int index)
    {
        var percent = sentence.Numbers[index];
        var left = percent.Left;
        // 予以公开率（予以公开数与办结总数之比）39.1%.
        var brackets = left.Count == 0 && percent.ClauseIndex > 1 && sentence.Clauses[percent.ClauseIndex - 1] is { EndsWith: '）' or ')' } ? sentence.Clauses[percent.ClauseIndex - 2].Words : left;
        if (OfRate(brackets) is { } rate)
            return rate;
        if (Behind(sentence, index) is { } behind)
            return behind;
        if (IsInBrackets(sentence, index) && CountOfBracketed(sentence) > 1)
            return new(sentence.Numbers[index - 1], default, null, default);
        var before = index > 0 && sentence.Numbers[index - 1].ClauseIndex == percent.ClauseIndex ? sentence.Numbers[index - 1] : null;
        if (before is { IsExactCount: true, IsChangeOrShare: false } whole && IsWithin(left) is >= 0 and var within)
            return OfNumber(sentence, index, whole, left.Between(within + 1, Math.Max(left.LastIndexOf(WordClass.Share), within + 1)), left.Has(WordClass.Share));
        if (before is { IsExactCount: true } of && of.LeftHas(WordClass.Share) && left.Count > 0 && left.Classes.AreWithin(s_plain) && IsOf(left.Last))
            return OfNumber(sentence, index, of, of.Left.Between(0, of.Left.IndexOf(WordClass.Share, 0)), isShare: true);
        var share = left.IndexOf(WordClass.Share, 0);
        if (share < 0 && left.Count > 0 && left.Classes.AreWithin(s_plain) && percent.ClauseIndex > 0 && sentence.Clauses[percent.ClauseIndex - 1] is { EndsWith: '，' or ',' } most && !most.Has(WordClass.Number) && MostOf.IsSaid(most.Words))
            return new(null, most.Words.Between(0, most.Words.Count - 1), null, default);
        if (share < 0)
            return left.Count > 1 && left[0].Entry is { Class: WordClass.Filler, Text: "为" or "是" or "达" or "达到" } && IsOf(left.Last) && left.Classes.HasAny(s_total) && PartBefore(sentence, index - 1, percent) is { } part ? new(part, default, null, left) : null;
        return Divide(sentence, index, left.Between(0, share), left.Between(share + 1, left.Count));
    }

    /// <summary>予以公开96件（43.0%）.</summary>
    private static bool IsInBrackets(Sentence sentence, int index) =>
        index > 0 && sentence.Numbers[index] is { Number.Kind: NumberKind.Percent, Left.Count: 0, Right.Count: 0, Clause: { Depth: > 0, EndsWith: '）' or ')' } } percent
        && sentence.Numbers[index - 1] is { IsExactCount: true, IsChangeOrShare: false, Right.Count: 0 } part && part.ClauseIndex == percent.ClauseIndex - 1 && part.Clause.EndsWith is '（' or '(';

    private static int CountOfBracketed(Sentence sentence) => Enumerable.Range(0, sentence.Numbers.Count).Count(i => IsInBrackets(sentence, i));

    /// <summary>不予公开率22.2%.</summary>
    private static ShareStatement? OfRate(WordRun left)
    {
        var last = left.LastIndexOfOther(WordClass.Filler, left.Count);
        return last > 0 && left[last].Is(WordClass.Unknown) && left[last].Span.Length == 1 && left[last - 1].Is(WordClass.Outcome) && left[last - 1].Span.End == left[last].Span.Start && !(last > 1 && left[last - 2].Is(WordClass.And)) && IsRate(left[last - 1]) ? new(null, left.Between(last - 1, last), null, default) : null;
    }

    /// <summary>部分公开＋率; what follows the words of the form itself can hardly be something else.</summary>
    private static bool IsRate(Word outcome) => outcome.Entry!.Text is "予以公开" or "部分公开" or "不予公开" or "无法提供" or "不予处理";

    /// <summary>办结总数的43.0%＋予以公开, 申请中，81.4%＋来自自然人: what the share is of stands before, whose it is behind.</summary>
    private static ShareStatement? Behind(Sentence sentence, int index)
    {
        var percent = sentence.Numbers[index];
        var (left, right) = (percent.Left, percent.Right);
        if (!right.Classes.HasAny(s_items) || !right.Classes.AreWithin(s_behind))
            return null;
        var previous = percent.ClauseIndex > 0 ? sentence.Clauses[percent.ClauseIndex - 1] : null;
        // 办结223件，其中43.0%予以公开.
        if (left.Count == 1 && left[0].Is(WordClass.Among))
            return index > 0 && sentence.Numbers[index - 1] is { IsExactCount: true, IsChangeOrShare: false } of ? new(null, right, of, default) : null;
        if (left.Classes.AreWithin(s_plain) && !left.Has(WordClass.Application))
            return previous is not null && Within.Is(previous.Words.Last) ? new(null, right, index > 0 && sentence.Numbers[index - 1].ClauseIndex == percent.ClauseIndex - 1 && sentence.Numbers[index - 1].IsExactCount ? sentence.Numbers[index - 1] : null, previous.Words) : null;
        return left.Classes.HasAny(s_total) && left.Classes.AreWithin(s_base) && (left[0].Is(WordClass.Share) || IsOf(left.Last)) ? new(null, right, null, left) : null;
    }

    private static ShareStatement? OfNumber(Sentence sentence, int index, CountedNumber whole, WordRun named, bool isShare) =>
        !isShare ? null
        : named.Classes.HasAny(s_items) ? new(null, named, whole, default)
        : named.Classes.AreWithin(s_plain) && PartBefore(sentence, index - 2, sentence.Numbers[index]) is { } part ? new(part, default, whole, default)
        : null;

    /// <summary>自然人在新收件中＋占＋P%, 自然人＋占＋新收的P%.</summary>
    private static ShareStatement? Divide(Sentence sentence, int index, WordRun lead, WordRun behind)
    {
        if (lead.Count > 1 && lead[0].Is(WordClass.Among))
            lead = lead.Between(1, lead.Count);
        var percent = sentence.Numbers[index];
        var (named, of) = (lead, behind);
        for (var i = lead.Count - 1; i > 0; i--)
        {
            if (!Within.Is(lead[i]))
                continue;
            var start = i;
            while (start > 0 && !BeginsBase(lead[start]))
                start--;
            (named, of) = start > 0 ? (lead.Between(0, start), lead.Between(start, i)) : (lead.Between(i + 1, lead.Count), lead.Between(0, i));
            break;
        }
        var previous = percent.ClauseIndex > 0 ? sentence.Clauses[percent.ClauseIndex - 1] : null;
        if (of.Classes.AreWithin(s_plain) && previous is not null && !previous.Has(WordClass.Number) && IsBase(previous))
            of = previous.Words;
        if (named.Classes.HasAny(s_items) || (percent.Left.Exists(IsProportion) && named.Classes.HasAny(s_ended) && named.Classes.AreWithin(s_ofEnded)))
            return new(null, named, null, of);
        if (!named.Classes.AreWithin(s_plain))
            return null;
        if (PartBefore(sentence, index - 1, percent) is { } part)
            return new(part, default, null, of);
        return previous is { EndsWith: '，' or ',' } && !previous.Has(WordClass.Number) && previous.Words.LastIndexOfOther(WordClass.Filler, previous.Words.Count) is >= 0 and var last && s_items.Has(previous.Words[last].Class)
            ? new(null, previous.Words.Between(previous.Words.LastIndexOfOther(WordClass.Filler, last) is >= 0 and var other && !s_items.Has(previous.Words[other].Class) && !previous.Words[other].Is(WordClass.And) ? other + 1 : 0, previous.Words.Count), null, of) : null;
    }

    /// <summary>在＋新收件中, 在办结＋总数中.</summary>
    private static bool BeginsBase(Word word) => word.Entry is { Class: WordClass.Filler, Text: "在" or "于" } or { Class: WordClass.Done or WordClass.Handle, Text: "在办结" or "在办结的" or "在办理" };

    private static bool IsProportion(Word word) => word.Entry is { Class: WordClass.Share } share && share.Text.IndexOf("比", StringComparison.Ordinal) >= 0;

    /// <summary>新收申请里，; 以办结总数作分母，.</summary>
    private static bool IsBase(Clause clause) => clause.EndsWith is '，' or ',' && clause.Words.Count > 1 && (Within.Is(clause.Words.Last) || clause.Words.Last.Entry is { Text: "分母" or "作分母" or "为分母" or "基数" or "为基数" or "作基数" });

    private static bool IsOf(Word word) => word.Entry is { } entry && entry.Text[entry.Text.Length - 1] == '的';

    /// <summary>The place of the 中 behind a whole and its noun: 646件＋申请＋中; −1 where there is none.</summary>
    private static int IsWithin(WordRun left)
    {
        var i = 0;
        while (i < left.Count && left[i].Is(WordClass.Application))
            i++;
        return i < left.Count && Within.Is(left[i]) ? i : -1;
    }

    /// <summary>The number at <paramref name="index"/>, or before brackets that end there, if it may be that whose share follows.</summary>
    private static CountedNumber? PartBefore(Sentence sentence, int index, CountedNumber percent)
    {
        var last = index;
        while (index >= 0 && sentence.Numbers[index].Clause.Depth > percent.Clause.Depth)
            index--;
        // 无法提供的申请（45件）占……: the only one.
        if (index < 0 && last == 0)
            index = last;
        if (index < 0 || sentence.Numbers[index] is not { IsExactCount: true, IsChangeOrShare: false, Number.Measure: "件" or "宗" or "份" or "起" or "件次" or "笔" or "次" or "条" } part)
            return null;
        for (var i = part.ClauseIndex; i < percent.ClauseIndex; i++)
        {
            if (sentence.Clauses[i].EndsWith is '；' or ';' or '：' or ':')
                return null;
        }
        return part;
    }
}
