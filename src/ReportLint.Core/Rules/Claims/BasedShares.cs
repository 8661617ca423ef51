using ReportLint.Claims;
using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;

namespace ReportLint.Rules.Claims;

/// <summary>Shares that say of what they are, in words or by a number: 550件占全部新收申请的84.6%, 在办结的646件中占39.9%, 予以公开和部分公开合计占办结总数的51.42%.</summary>
internal static class BasedShares
{
    /// <summary>Of a longer list of numbers it is not asked which of them a share may be of.</summary>
    private const int MostNumbers = 24;

    private const int MostSummed = 5;

    private static readonly WordClasses s_known = WordClasses.Any(
        WordClass.Filler, WordClass.Share, WordClass.Applicant, WordClass.Outcome, WordClass.PartOfOutcome, WordClass.DisputeResult, WordClass.Dispute, WordClass.Application, WordClass.Receive, WordClass.Handle, WordClass.Done,
        WordClass.And, WordClass.ThisYear, WordClass.Sum, WordClass.All, WordClass.About, WordClass.Rate);

    private static readonly WordClasses s_outcomes = WordClasses.Any(WordClass.Outcome, WordClass.PartOfOutcome);

    private static readonly WordClasses s_ended = WordClasses.Any(WordClass.Handle, WordClass.Done);

    private static readonly WordClasses s_otherScope = WordClasses.Any(
        WordClass.LastYear, WordClass.Period, WordClass.Plan, WordClass.OtherUnit, WordClass.PublishedInformation, WordClass.Comparison, WordClass.Rise, WordClass.Fall, WordClass.Decision, WordClass.Document, WordClass.Money);

    /// <summary>The share that the number at <paramref name="index"/> of <paramref name="sentence"/> states, where none of the parts and wholes that it may be of gives it; null where some do, or where it isn't known.</summary>
    public static (decimal Part, decimal Whole)? Wrong(RuleContext context, Sentence sentence, int index)
    {
        var percent = sentence.Numbers[index];
        if (sentence.Numbers.Count > MostNumbers || (percent.Number.Decimals == 0 && percent.Number.Value is 0 or 100) || IsOfOthers(context, sentence, percent) || ShareStatement.Read(sentence, index) is not { } stated)
            return null;
        var parts = Parts(context, sentence, index, stated);
        var wholes = Wholes(context, sentence, stated);
        if (parts.Count == 0 || wholes.Count == 0)
            return null;
        (decimal Part, decimal Whole)? first = null;
        var isAbout = percent.IsApproximate || (index > 0 && ReferenceEquals(stated.Whole, sentence.Numbers[index - 1]) && sentence.Numbers[index - 1].IsApproximate);
        foreach (var part in parts)
        {
            foreach (var whole in wholes)
            {
                if (part > whole || whole <= 0)
                    continue;
                if (StatedPercent.Compare(percent.Number, isAbout, part, whole) != PercentMatch.Wrong || (isAbout && IsNear(percent.Number, part, whole)))
                    return null;
                first ??= (part, whole);
            }
        }
        return first;
    }

    /// <summary>约占三成 and 约占35% are so much, give or take half a step.</summary>
    private static bool IsNear(StatedNumber percent, decimal part, decimal whole) =>
        Math.Abs((part * 100 / whole) - percent.Value) <= (percent.Value % 10 == 0 ? 5 : percent.Value % 5 == 0 ? 3 : 1);

    private static bool IsOfOthers(RuleContext context, Sentence sentence, CountedNumber percent)
    {
        for (var i = 0; i <= percent.ClauseIndex; i++)
        {
            var words = i == percent.ClauseIndex ? sentence.Clauses[i].Words.Until(percent) : sentence.Clauses[i].Words;
            if ((words.Classes.HasAny(s_otherScope) && words.Exists(word => s_otherScope.Has(word.Class) && !IsCompared(sentence.Block.Text, word))) || words.Exists(word => word.Is(WordClass.OtherMatter) && word.Entry!.Target is not "case") || words.Exists(word => word.Is(WordClass.Year) && word.Number!.Value != context.Report.Year?.Value))
                return true;
        }
        return false;
    }

    /// <summary>比例高于往年: what it is compared with.</summary>
    private static bool IsCompared(string text, Word word) => word.Is(WordClass.LastYear) && word.Span.Start > 0 && "于较比过".IndexOf(text[word.Span.Start - 1]) >= 0;

    /// <summary>The words of its clause before <paramref name="number"/>.</summary>
    private static WordRun Until(this WordRun words, CountedNumber number)
    {
        var end = 0;
        while (end < words.Count && words[end].Span.Start < number.Number.Span.Start)
            end++;
        return words.Between(0, end);
    }

    private static List<decimal> Parts(RuleContext context, Sentence sentence, int index, ShareStatement stated)
    {
        var parts = new List<decimal>();
        if (stated.Part is { } part)
        {
            parts.Add(part.Number.Value);
            // 公开10件、部分公开4件，占58.3%: of both.
            decimal sum = 0;
            var count = 0;
            for (var i = index - 1; i >= 0 && count < MostSummed; i--)
            {
                var number = sentence.Numbers[i];
                if (!number.IsExactCount || number.IsChangeOrShare || ReferenceEquals(number, stated.Whole) || !string.Equals(number.Number.Measure, part.Number.Measure, StringComparison.Ordinal))
                    continue;
                sum += number.Number.Value;
                parts.Add(number.Number.Value);
                if (count++ > 0)
                    parts.Add(sum);
            }
            return parts;
        }
        // 予以公开的96件中，自然人占72.9%: of some of them.
        if (!stated.Named.Classes.AreWithin(s_known) || (sentence.Has(WordClass.Applicant) && sentence.Has(WordClass.Outcome)))
            return parts;
        var (applicants, outcomes, results) = (stated.Named.Targets(WordClass.Applicant), Rows(stated.Named), stated.Named.Targets(WordClass.DisputeResult));
        if (stated.Named.Has(WordClass.Dispute) && applicants.Count + outcomes.Count + results.Count == 0)
            AddKnown(parts, ShareSums.Of(context, stated.Named.Targets(WordClass.Dispute), ["total"]));
        else if (outcomes.Count > 0 && applicants.Count == 0 && results.Count == 0)
            AddKnown(parts, ShareSums.Outcomes(context, outcomes));
        else if (applicants.Count > 0 && outcomes.Count == 0 && results.Count == 0)
            ShareSums.AddApplicants(context, applicants, parts);
        else if (applicants.Count + outcomes.Count + results.Count == 0 && stated.Named.Classes.HasAny(s_ended))
            parts.AddRange(ShareBases.Ended(context));
        return parts;
    }

    private static List<decimal> Wholes(RuleContext context, Sentence sentence, ShareStatement stated)
    {
        var wholes = new List<decimal>();
        if (stated.Whole is { } whole)
        {
            wholes.Add(whole.Number.Value);
            return wholes;
        }
        var words = stated.Base;
        if (!words.Classes.Without(WordClass.OtherMatter).AreWithin(s_known) || words.Has(WordClass.DisputeResult))
            return wholes;
        if (words.Has(WordClass.Applicant))
            ShareSums.AddApplicants(context, words.Targets(WordClass.Applicant), wholes);
        else if (words.Classes.HasAny(s_outcomes))
            AddKnown(wholes, ShareSums.Outcomes(context, Rows(words)));
        else if (words.Has(WordClass.Dispute) || stated.Named.Has(WordClass.Dispute))
            ShareSums.AddCases(context, wholes);
        else if (words.Classes.HasAny(s_ended))
            wholes.AddRange(ShareBases.Ended(context));
        else if (words.Has(WordClass.Receive) || words.Has(WordClass.ThisYear) || (stated.Named.Has(WordClass.Applicant) && words.Has(WordClass.Application)))
            wholes.AddRange(ShareBases.Totals(context));
        else if (stated.Named.Count > 0 || words.Has(WordClass.Application))
            wholes.AddRange(ShareBases.All(context));
        else if (stated.Part is { } part && TopicOf(context, sentence, part) is { } topic)
            AddUnnamed(context, sentence, topic, wholes);
        return wholes;
    }

    /// <summary>180件来自自然人，占81.4%: of all there are.</summary>
    private static void AddUnnamed(RuleContext context, Sentence sentence, ClaimTopic topic, List<decimal> wholes)
    {
        if (topic.Kind == ClaimKind.DisputeResult)
            ShareSums.AddCases(context, wholes);
        else
            wholes.AddRange(ShareBases.All(context));
        foreach (var number in sentence.Numbers)
        {
            if (number.IsExactCount)
                wholes.Add(number.Number.Value);
        }
    }

    private static ClaimTopic? TopicOf(RuleContext context, Sentence sentence, CountedNumber part) =>
        context.Claims.FirstOrDefault(claim => ReferenceEquals(claim.Block, sentence.Block) && claim.Span == part.Number.Span) is { Verdict: ClaimVerdict.Agrees, Topic: { Kind: ClaimKind.Applicant or ClaimKind.Outcome or ClaimKind.DisputeResult, IsAtMost: false } topic } ? topic : null;

    private static IReadOnlyList<string> Rows(WordRun words) => [.. words.Targets(WordClass.Outcome).Concat(words.Targets(WordClass.PartOfOutcome)).Distinct(StringComparer.Ordinal)];

    private static void AddKnown(List<decimal> sums, decimal? sum)
    {
        if (sum is { } known)
            sums.Add(known);
    }
}
