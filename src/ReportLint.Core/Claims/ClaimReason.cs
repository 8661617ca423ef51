using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Why a claim was understood, or judged, as it was.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Span">The words or the number that it speaks of, in the block.</param>
public sealed record ClaimReason(ClaimReasonKind Kind, TextSpan Span);
