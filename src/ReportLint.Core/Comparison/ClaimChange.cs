using ReportLint.Wording;

namespace ReportLint.Comparison;

/// <summary>A figure that prose states and that changed, or was added or removed with its sentence.</summary>
/// <param name="Addresses">The addresses of the cells that it was compared with.</param>
/// <param name="Label">What those cells are called.</param>
/// <param name="Before">What the prose said; null when it said nothing.</param>
/// <param name="After">What it says; null when it says nothing any more.</param>
public sealed record ClaimChange(IReadOnlyList<string> Addresses, ILocalizable Label, string? Before, string? After);
