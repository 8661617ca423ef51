using System.Globalization;
using ReportLint.Claims;
using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;
using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Claims;

/// <summary>Puts lists of parts into words, and finds those that a rule may speak of.</summary>
internal static class PartSumMessages
{
    private const int MostParts = 12;

    private static readonly LocalizedText s_part = new("其中的一项", "one of the parts");

    /// <summary>The lists of the report, except those with a figure that is already known to be wrong.</summary>
    public static IEnumerable<PartList> Lists(RuleContext context)
    {
        var wrong = new HashSet<(ProseBlock Block, TextSpan Span)>(context.Claims.Where(claim => claim.Verdict == ClaimVerdict.Disagrees).Select(claim => (claim.Block, claim.Span)));
        for (var i = 0; i < context.Sentences.Count; i++)
        {
            var sentence = context.Sentences[i];
            foreach (var list in PartListReader.Read(sentence))
            {
                if (i + 1 < context.Sentences.Count && GoesOn(list, context.Sentences[i + 1]))
                    continue;
                if (!wrong.Contains((sentence.Block, list.Whole.Number.Span)) && !list.Parts.Any(part => wrong.Contains((sentence.Block, part.Number.Span))))
                    yield return list;
            }
        }
    }

    /// <summary>……其中甲3件、乙4件。今年起单列丙5件。: the first number of the next sentence is what is missing.</summary>
    private static bool GoesOn(PartList list, Sentence next) => list.Sum < list.Whole.Number.Value && ReferenceEquals(list.Sentence.Block, next.Block)
        && next.Words.FirstOrDefault(word => word.Is(WordClass.Number)) is { Number: { } number } && number.Value == list.Whole.Number.Value - list.Sum && string.Equals(number.Measure, list.Whole.Number.Measure, StringComparison.Ordinal);

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
