using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;
using ReportLint.Prose;

namespace ReportLint.Rules.Claims;

/// <summary>Shares that name what they are of and give no number of it: 自然人占81.4%, 予以公开的比例为43.0%, 维持率56.3%.</summary>
internal static class NamedShares
{
    private const string Received = "requests.received";
    private const string Outcomes = "requests.outcomes";
    private const string Reconsideration = "disputes.reconsideration";
    private const string Litigation = "disputes.litigation";
    private const string Granted = Outcomes + ".granted";
    private const string Partially = Outcomes + ".partially-granted";

    /// <summary>Of a longer list of numbers it is not asked which of them a share may be of.</summary>
    private const int MostNumbers = 24;

    private static readonly WordClasses s_known = WordClasses.Any(
        WordClass.Filler, WordClass.Share, WordClass.Applicant, WordClass.Outcome, WordClass.DisputeResult, WordClass.Dispute, WordClass.Application, WordClass.Receive, WordClass.Handle, WordClass.Done, WordClass.And, WordClass.ThisYear, WordClass.Sum);

    private static readonly WordClasses s_named = WordClasses.Any(WordClass.Applicant, WordClass.Outcome, WordClass.DisputeResult);

    private static readonly WordClasses s_otherScope = WordClasses.Any(
        WordClass.Year, WordClass.LastYear, WordClass.Period, WordClass.Plan, WordClass.OtherUnit, WordClass.PublishedInformation, WordClass.Comparison, WordClass.Decision, WordClass.Document, WordClass.Negation, WordClass.Carry);

    private static readonly (string Word, string Column)[] s_rates = [("纠错率", "corrected"), ("纠正率", "corrected"), ("败诉率", "corrected"), ("维持率", "upheld"), ("胜诉率", "upheld")];

    /// <summary>The share that <paramref name="percent"/> states, where no part and whole of the tables or the sentence give it; null where some do, or where it isn't known what it is of.</summary>
    public static (decimal Part, decimal Whole)? Wrong(RuleContext context, Sentence sentence, CountedNumber percent)
    {
        if (sentence.Classes.HasAny(s_otherScope) || (sentence.Has(WordClass.OtherMatter) && sentence.Words.Any(word => word.Is(WordClass.OtherMatter) && word.Entry!.Target is not "case")) || sentence.Numbers.Count > MostNumbers || percent.IsApproximate || percent.Number.Decimals == 0 && percent.Number.Value is 0 or 100)
            return null;
        var pairs = Pairs(context, sentence, percent);
        return pairs.Count == 0 || pairs.Exists(pair => StatedPercent.Compare(percent.Number, isApproximate: false, pair.Part, pair.Whole) != PercentMatch.Wrong) ? null : pairs[0];
    }

    /// <summary>What the share may be of, likeliest first.</summary>
    private static List<(decimal Part, decimal Whole)> Pairs(RuleContext context, Sentence sentence, CountedNumber percent)
    {
        if (Rate(sentence.Block.Text, percent) is { } column)
            return sentence.Has(WordClass.Dispute) ? OfCases(context, sentence, column) : [];
        var share = percent.Left.LastIndexOf(WordClass.Share);
        // 本机关不掌握的在无法提供的里面占92%: which is of which takes more.
        if (share <= 0 || !percent.Left.Classes.AreWithin(s_known) || percent.Left.Exists(Within.Is))
            return [];
        var named = percent.Left.Between(0, share);
        var word = named.LastIndexOfOther(WordClass.Filler, named.Count);
        if (word < 0 || !s_named.Has(named[word].Class) || named.Classes.Has(WordClass.And) || named[word].Entry!.Origin == WordOrigin.Guessed)
            return [];
        return named[word].Class switch
        {
            // 予以公开的96件中，自然人占72.9%: of some of them.
            WordClass.Applicant when sentence.Has(WordClass.Outcome) => [],
            WordClass.Outcome when sentence.Has(WordClass.Applicant) => [],
            WordClass.Applicant => OfApplicants(context, sentence, named[word].Entry!.Targets),
            WordClass.Outcome => OfOutcome(context, sentence, named[word].Entry!.Targets),
            _ => sentence.Has(WordClass.Dispute) && named[word].Entry!.Targets.Count == 1 ? OfCases(context, sentence, named[word].Entry!.Target) : [],
        };
    }

    /// <summary>The result of cases whose rate is stated: 维持率为56.3%; null where it is no such rate.</summary>
    private static string? Rate(string text, CountedNumber percent)
    {
        var end = percent.Number.Span.Start;
        while (end > percent.Clause.Span.Start && (ProseText.IsBlank(text[end - 1]) || "为是达到约".IndexOf(text[end - 1]) >= 0))
            end--;
        foreach (var (word, column) in s_rates)
        {
            if (ProseText.HasBefore(text, end, word) && end - word.Length >= percent.Clause.Span.Start)
                return column;
        }
        return null;
    }

    private static List<(decimal Part, decimal Whole)> OfApplicants(RuleContext context, Sentence sentence, IReadOnlyList<string> columns)
    {
        var pairs = new List<(decimal Part, decimal Whole)>();
        string[][] rows = [[Received], [Received, "requests.carried-over"], [Outcomes + ".total"]];
        var wholes = rows.Select(set => ShareSums.Of(context, set, ["total"])).ToList();
        foreach (var part in rows.Select(set => ShareSums.Of(context, set, columns)))
            Add(pairs, part, [.. wholes, .. Counted(sentence)]);
        return pairs;
    }

    private static List<(decimal Part, decimal Whole)> OfOutcome(RuleContext context, Sentence sentence, IReadOnlyList<string> rows)
    {
        var pairs = new List<(decimal Part, decimal Whole)>();
        var wholes = ShareBases.All(context).Prepend(ShareSums.Of(context, [Outcomes + ".total"], ["total"]) ?? 0).Select(whole => (decimal?)whole).Concat(Counted(sentence)).ToList();
        Add(pairs, ShareSums.Of(context, rows, ["total"]), wholes);
        if (rows.Count == 1 && rows[0] is Granted)
            Add(pairs, ShareSums.Of(context, [Granted, Partially], ["total"]), wholes);
        return pairs;
    }

    /// <summary>Of all cases, of those that ended, of each route.</summary>
    private static List<(decimal Part, decimal Whole)> OfCases(RuleContext context, Sentence sentence, string column)
    {
        var pairs = new List<(decimal Part, decimal Whole)>();
        foreach (var rows in new[] { [Reconsideration], [Litigation], [Litigation + ".direct"], [Litigation + ".after-reconsideration"], new[] { Reconsideration, Litigation } })
        {
            var total = ShareSums.Of(context, rows, ["total"]);
            var wholes = new[] { total, total - ShareSums.Of(context, rows, ["pending"]) }.Concat(Counted(sentence)).ToList();
            Add(pairs, ShareSums.Of(context, rows, [column]), wholes);
            Add(pairs, ShareSums.Of(context, rows, [column, "other"]), wholes);
        }
        // The likeliest is of those that the sentence names.
        var isLitigation = sentence.IndexOf("诉讼") >= 0 && sentence.IndexOf("复议") < 0;
        if (isLitigation && ShareSums.Of(context, [Litigation], [column]) is { } part && ShareSums.Of(context, [Litigation], ["total"]) is > 0 and var whole)
            pairs.Insert(0, (part, whole));
        return pairs;
    }

    private static void Add(List<(decimal Part, decimal Whole)> pairs, decimal? part, IEnumerable<decimal?> wholes)
    {
        foreach (var whole in wholes)
        {
            if (part is { } known && whole is > 0 && known <= whole)
                pairs.Add((known, whole.Value));
        }
    }

    private static IEnumerable<decimal?> Counted(Sentence sentence) => sentence.Numbers.Where(number => number.Number.Kind == NumberKind.Count).Select(number => (decimal?)number.Number.Value);
}
