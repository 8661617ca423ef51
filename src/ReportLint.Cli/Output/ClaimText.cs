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
        ClaimVerdict.Agrees when claim.Reading is { IsAtMost: true } => CliMessages.ClaimWithin,
        ClaimVerdict.Agrees => CliMessages.ClaimAgrees,
        ClaimVerdict.Disagrees => CliMessages.ClaimDisagrees,
        _ => CliMessages.ClaimInconclusive,
    };

    /// <summary>What the claim was compared with, or why it was not.</summary>
    public static ILocalizable Match(Claim claim)
    {
        var reasons = claim.Reasons.Select(reason => Reason(claim, reason)).OfType<ILocalizable>().ToList();
        return reasons.Count == 0 ? Compared(claim) : CliMessages.ClaimReasons.With(Compared(claim), new LocalizedList(reasons, "，", ", "));
    }

    /// <summary>Why the claim was understood, or judged, as it was; null where <see cref="Match"/> has said it.</summary>
    public static ILocalizable? Reason(Claim claim, ClaimReason reason)
    {
        var words = Printable.Of(claim.Block.Text.Substring(reason.Span.Start, reason.Span.Length));
        return reason.Kind switch
        {
            ClaimReasonKind.Guessed => CliMessages.ClaimGuessed.With(words),
            ClaimReasonKind.Supposed => CliMessages.ClaimSupposed.With(words),
            ClaimReasonKind.Composed => CliMessages.ClaimComposed.With(words),
            ClaimReasonKind.Slip => CliMessages.ClaimSlip,
            ClaimReasonKind.Support => CliMessages.ClaimSupported.With(words),
            ClaimReasonKind.Explained => CliMessages.ClaimExplained,
            ClaimReasonKind.NotSure => CliMessages.ClaimNotSure,
            ClaimReasonKind.NotUnderstood => CliMessages.ClaimUnread.With(words),
            _ => null,
        };
    }

    private static LocalizedText Uncompared(Claim claim) =>
        claim.Topic is not null ? CliMessages.ClaimWithoutValue
        : claim.Reasons.Any(reason => reason.Kind == ClaimReasonKind.OtherScope) ? CliMessages.ClaimOfOthers
        : claim.Reasons.Any(reason => reason.Kind == ClaimReasonKind.NotUnderstood) ? CliMessages.ClaimNotUnderstood
        : CliMessages.ClaimWithoutCell;

    private static ILocalizable Compared(Claim claim)
    {
        if (claim.Reading is not { } reading)
            return Uncompared(claim);
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
