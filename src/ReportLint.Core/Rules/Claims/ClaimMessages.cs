using System.Globalization;
using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Claims;

/// <summary>Puts into words how prose and tables differ.</summary>
internal static class ClaimMessages
{
    private const int MostTerms = 12;
    private const int MostOthers = 3;

    private static readonly MessageTemplate s_number = new(
        "正文写“{0}”，而{1}",
        "the text says “{0}”, but {1}");

    private static readonly MessageTemplate s_equals = new("{0}为{1}", "{0} is {1}");

    private static readonly MessageTemplate s_atMost = new("{0}只有{1}", "{0} is only {1}");

    private static readonly MessageTemplate s_sum = new("{0}，合计{1}", "{0}, together {1}");

    private static readonly MessageTemplate s_allZero = new("有关各格都是0", "all the cells in question are 0");

    private static readonly MessageTemplate s_difference = new("（差{0}）", " (difference {0})");

    private static readonly MessageTemplate s_others = new("（也不等于按别的口径算的：{0}）", " (nor is it what is counted otherwise: {0})");

    private static readonly LocalizedText s_slip = new("，疑为数字误写", "; the number looks mistyped");
    private static readonly LocalizedText s_check = new("，请核对", "; please check");
    private static readonly LocalizedText s_nothing = new("", "");

    /// <summary>What the claim says and what the tables say.</summary>
    public static Message Disagreement(Claim claim)
    {
        var value = claim.Reading!.Value!.Value;
        var others = claim.Readings.Where(reading => reading.Value != value).GroupBy(reading => reading.Value).Select(same => Describe(same.First())).Take(MostOthers).ToList<ILocalizable>();
        var isSlip = claim.Reasons.Any(reason => reason.Kind == ClaimReasonKind.Slip);
        var ending = claim.Certainty != ClaimCertainty.Likely ? Ending(claim, value, others) : isSlip ? s_slip : s_check;
        return s_number.With(claim.Wording, new LocalizedList([Describe(claim.Reading), ending], "", ""));
    }

    private static ILocalizable Ending(Claim claim, decimal value, List<ILocalizable> others) => others.Count > 0 ? s_others.With(new LocalizedList(others, "；", "; "))
            : claim.IsInWords || claim.Value == 0 ? (ILocalizable)s_nothing
            : s_difference.With(Write(Math.Abs(claim.Value - value)));

    /// <summary>The figures that the claim was compared with.</summary>
    public static IReadOnlyList<RelatedLocation> Related(RuleContext context, Claim claim) =>
        [.. claim.Readings.SelectMany(reading => Shown(reading)).Distinct().Take(MostTerms)
            .Select(term => new RelatedLocation(new Location(context.Report.Source, term.Span), s_equals.With(term.Description, Written(term)), term.Address))];

    /// <summary><paramref name="value"/> in the numerals of the claim.</summary>
    public static string Like(Claim claim, decimal value) =>
        claim.Text.Length > 0 && char.IsDigit(claim.Text[0]) || value != decimal.Truncate(value) || value > long.MaxValue ? Write(value) : ChineseNumerals.Write((long)value);

    private static Message Describe(ClaimReading reading)
    {
        var shown = Shown(reading);
        if (shown.Count == 0)
            return s_allZero.With();
        var template = reading.IsAtMost ? s_atMost : s_equals;
        var terms = new LocalizedList([.. shown.Select(term => template.With(term.Description, Written(term)))], "、", ", ");
        return shown.Count == 1 ? template.With(shown[0].Description, Written(shown[0])) : s_sum.With(terms, Write(reading.Value ?? 0));
    }

    /// <summary>The terms that count: of several only those that are not 0.</summary>
    private static IReadOnlyList<ClaimTerm> Shown(ClaimReading reading) =>
        reading.Terms.Count == 1 ? reading.Terms : [.. reading.Terms.Where(term => term.Value is not 0)];

    private static string Written(ClaimTerm term) => term.Figure?.Written is { Length: > 0 } written ? written : Write(term.Value ?? 0);

    private static string Write(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
