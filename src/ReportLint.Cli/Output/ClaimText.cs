using System.Globalization;
using ReportLint.Claims;
using ReportLint.Wording;

namespace ReportLint.Cli.Output;

/// <summary>Puts a claim into words for a list of what was compared.</summary>
internal static class ClaimText
{
    /// <summary>What came of the comparison, in a word.</summary>
    public static LocalizedText Verdict(Claim claim) => claim.Verdict switch
    {
        ClaimVerdict.Agrees => CliMessages.ClaimAgrees,
        ClaimVerdict.Disagrees => CliMessages.ClaimDisagrees,
        _ => CliMessages.ClaimInconclusive,
    };

    /// <summary>What the claim was compared with, or why it was not.</summary>
    public static ILocalizable Match(Claim claim)
    {
        if (claim.Reading is not { } reading)
            return claim.Topic is null ? CliMessages.ClaimWithoutCell : CliMessages.ClaimWithoutValue;
        var terms = reading.Terms.Count == 1 ? reading.Terms : [.. reading.Terms.Where(term => term.Value is not 0)];
        if (terms.Count == 0)
            return CliMessages.ClaimAllZero;
        var parts = new LocalizedList([.. terms.Select(term => CliMessages.ClaimTerm.With(term.Description, term.Value is { } value ? Write(value) : "—"))], "＋", " + ");
        return CliMessages.ClaimMatch.With(Sign(claim, reading), parts, terms.Count == 1 ? "" : "＝" + (reading.Value is { } sum ? Write(sum) : "—"));
    }

    private static string Sign(Claim claim, ClaimReading reading) => (reading.IsAtMost, claim.Verdict) switch
    {
        (true, ClaimVerdict.Disagrees) => "＞",
        (true, _) => "≤",
        (false, ClaimVerdict.Disagrees) => "≠",
        _ => "＝",
    };

    /// <summary>How many there are of each kind.</summary>
    public static Message Summary(IReadOnlyCollection<Claim> claims) => CliMessages.ClaimSummary.With(
        claims.Count,
        claims.Count(claim => claim.Verdict == ClaimVerdict.Agrees),
        claims.Count(claim => claim.Verdict == ClaimVerdict.Disagrees),
        claims.Count(claim => claim.Verdict == ClaimVerdict.Inconclusive));

    /// <summary>A number as it is written in lists.</summary>
    public static string Write(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
