using System.Globalization;
using ReportLint.Claims;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rules.Years;

/// <summary>Reads last year's number where it stands right behind this year's and says no more: 收到申请9件，比上年的7件多2件; 收到申请9件（上年为7件）.</summary>
internal static class LastYearComparisons
{
    private const int MostDigits = 9;

    private static readonly string[] s_lastYear = ["上一年度", "上一年", "上年度", "上年同期", "上年", "去年同期", "去年"];
    private static readonly string[] s_links = ["为", "是", "仅为", "仅", "只有", "有"];
    private static readonly string[] s_thanLinks = ["的"];
    private static readonly string[] s_thanWords = ["比", "较", "多于", "少于", "高于", "低于"];

    /// <summary>The numbers that last year's report has otherwise, each as a claim of it.</summary>
    /// <param name="claims">What the prose says of this year.</param>
    /// <param name="last">Last year's report.</param>
    public static IEnumerable<Claim> Misquoted(IReadOnlyList<Claim> claims, Report last)
    {
        foreach (var claim in claims)
        {
            if (claim is { Topic: not null, IsInWords: false, Readings.Count: > 0, Measure.Length: > 0, Certainty: ClaimCertainty.Certain }
                && NumberBehind(claim.Block.Text, claim.Span.End + claim.Measure.Length, claim.Measure, last.Year!.Value) is { } span
                && decimal.TryParse(claim.Block.Text.Substring(span.Start, span.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
                && OfLastYear(claim, last) is { } readings && !Have(readings, value))
            {
                yield return claim with { Span = span, Value = value, Readings = readings, Reading = readings[0], Verdict = ClaimVerdict.Disagrees, Reasons = [] };
            }
        }
    }

    private static bool Have(List<ClaimReading> readings, decimal value) => readings.Exists(reading => reading.Value == value);

    /// <summary>Where the digits stand in （上年为7件, ，比2022年的7件.</summary>
    private static TextSpan? NumberBehind(string text, int start, string measure, long year)
    {
        if (!ProseText.IsOneOf(text, start, "，,（("))
            return null;
        var i = start + 1;
        i += ProseText.IsOneOf(text, i, "而但") ? 1 : 0;
        var than = ProseText.FirstAt(text, i, s_thanWords)?.Length ?? 0;
        i += than;
        var written = year.ToString(CultureInfo.InvariantCulture) + "年";
        if (ProseText.Has(text, i, written))
            i += written.Length + (ProseText.Has(text, i + written.Length, "度") ? 1 : 0);
        else if (ProseText.FirstAt(text, i, s_lastYear) is { } word)
            i += word.Length;
        else
            return null;
        // 收到9件，2022年的2件已经办结 is no comparison; （上年7件） and ，上年7件， are, where nothing goes on.
        var link = ProseText.FirstAt(text, i, than > 0 ? s_thanLinks : s_links)?.Length ?? 0;
        var from = i += link;
        while (i < text.Length && i - from < MostDigits && text[i] is >= '0' and <= '9')
            i++;
        return i > from && ProseText.Has(text, i, measure) && !ProseText.Has(text, i + measure.Length, "次") && (than > 0 || link > 0 || ProseText.EndsClause(text, i + measure.Length)) ? TextSpan.FromBounds(from, i) : null;
    }

    /// <summary>The same readings of last year's report; null where one of them cannot be told.</summary>
    private static List<ClaimReading>? OfLastYear(Claim claim, Report last)
    {
        var readings = new List<ClaimReading>();
        foreach (var reading in claim.Readings)
        {
            var terms = new List<ClaimTerm>();
            foreach (var term in reading.Terms)
            {
                if (last.Find(term.Address) is not { IsKnown: true } figure)
                    return null;
                terms.Add(ClaimTerm.Of(figure));
            }
            if (reading.IsAtMost || terms.Count == 0)
                return null;
            readings.Add(new ClaimReading(terms));
        }
        return readings;
    }
}
