using ReportLint.Text;

namespace ReportLint.Claims.Reading;

/// <summary>What words without a number say: that something is zero.</summary>
/// <param name="Topic">What there is none of; null where a denial was not understood.</param>
/// <param name="Span">The words, in the block.</param>
/// <param name="Negation">The word that denies, where it stands before another item of the same list; otherwise null.</param>
internal sealed record WordedClaim(ClaimTopic? Topic, TextSpan Span, TextSpan? Negation = null)
{
    /// <summary>The words of a denial that were not understood; otherwise null.</summary>
    public TextSpan? Unread { get; init; }
}
