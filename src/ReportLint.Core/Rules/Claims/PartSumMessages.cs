using System.Globalization;
using ReportLint.Claims;
using ReportLint.Claims.Arithmetic;
using ReportLint.Diagnostics;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Claims;

/// <summary>Puts lists of parts into words, and finds those that a rule may speak of.</summary>
internal static class PartSumMessages
{
    private const int MostParts = 12;

    private static readonly LocalizedText s_part = new("其中的一项", "one of the parts");

    /// <summary>The lists of the report that a rule on sums may speak of.</summary>
    public static IEnumerable<PartList> Lists(RuleContext context) => context.PartLists.Where(list => !PartRepeatsWholeRule.Applies(context, list));

    /// <summary>Whether the tables say of the whole and of each part what the prose says: then nothing is wrong but what was left out.</summary>
    public static bool IsAsInTables(RuleContext context, PartList list) =>
        list.Sum < list.Whole.Number.Value && list.Parts.Prepend(list.Whole).All(number => context.Claims.Any(claim => ReferenceEquals(claim.Block, list.Sentence.Block) && claim.Span == number.Number.Span && claim is { Verdict: ClaimVerdict.Agrees, Topic.IsAtMost: false }));

    /// <summary>The addition as it stands: 414＋130＝544.</summary>
    public static LocalizedText Addition(PartList list)
    {
        var parts = list.Parts.Take(MostParts).Select(part => Write(part.Number.Value)).ToList();
        if (list.Parts.Count > MostParts)
            parts.Add("……");
        return new LocalizedText($"{string.Join("＋", parts)}＝{Write(list.Sum)}", $"{string.Join(" + ", parts)} = {Write(list.Sum)}");
    }

    /// <summary>The parts, to look at.</summary>
    public static IReadOnlyList<RelatedLocation> Related(RuleContext context, PartList list) =>
        [.. list.Parts.Take(MostParts).Select(part => context.Related(list.Sentence.Block, part.Number.Span, s_part))];

    /// <summary>A number as it is written in messages.</summary>
    public static string Write(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A number of prose with its measure word.</summary>
    public static string Written(CountedNumber number) => Write(number.Number.Value) + number.Number.Measure;

    /// <summary>Where a number stands, for a finding.</summary>
    public static TextSpan Span(CountedNumber number) => number.Number.Span;
}
