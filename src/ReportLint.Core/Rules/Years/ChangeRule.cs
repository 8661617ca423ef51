using System.Globalization;
using ReportLint.Claims;
using ReportLint.Claims.Arithmetic;
using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Years;

/// <summary>A rule about what the prose says of the change from last year. Without last year's report, or where the prose speaks of nothing in the form, nothing is compared.</summary>
public abstract class ChangeRule : Rule
{
    private static readonly MessageTemplate s_lastYear = new("上年：{0}为{1}", "last year: {0} is {1}");

    private static readonly MessageTemplate s_thisYear = new("今年：{0}为{1}", "this year: {0} is {1}");

    /// <summary>The changes that can be compared.</summary>
    private protected static IEnumerable<ComparedChange> Compared(RuleContext context)
    {
        if (context.Reports.Previous(context.Report) is not { } previous)
            yield break;
        foreach (var change in context.Changes)
        {
            if (change.Subject is { Value: { } now } subject && Before(previous, subject) is { } terms && new ClaimReading(terms).Value is { } before)
                yield return new ComparedChange(change, before, now, terms);
        }
    }

    /// <summary>The figures of both years, to look at.</summary>
    private protected static IReadOnlyList<RelatedLocation> Related(RuleContext context, ComparedChange compared)
    {
        var previous = context.Reports.Previous(context.Report)!;
        return
        [
            .. compared.BeforeTerms.Where(IsTelling).Select(term => new RelatedLocation(new Location(previous.Source, term.Span), s_lastYear.With(term.Description, Write(term.Value!.Value)), term.Address)),
            .. compared.Change.Subject!.Terms.Where(IsTelling).Select(term => new RelatedLocation(new Location(context.Report.Source, term.Span), s_thisYear.With(term.Description, Write(term.Value!.Value)), term.Address)),
        ];

        bool IsTelling(ClaimTerm term) => term.Value is not 0 || compared.BeforeTerms.Count == 1;
    }

    /// <summary>A number as messages write it.</summary>
    private protected static string Write(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>The figures of last year's report at the same addresses; null when one is missing, or its edition counts otherwise.</summary>
    private static IReadOnlyList<ClaimTerm>? Before(Report previous, ClaimReading subject)
    {
        var terms = new List<ClaimTerm>();
        foreach (var term in subject.Terms)
        {
            if (previous.Find(term.Address) is not { IsKnown: true } figure)
                return null;
            terms.Add(ClaimTerm.Of(figure));
        }
        return terms;
    }
}
