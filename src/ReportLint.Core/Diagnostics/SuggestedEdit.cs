using ReportLint.Text;

namespace ReportLint.Diagnostics;

/// <summary>A change that would settle a finding.</summary>
/// <param name="Edit">The change to the text of the finding's own file.</param>
/// <param name="IsSafe">Whether a tool may make it unasked. Changing a stated figure never is.</param>
public sealed record SuggestedEdit(TextEdit Edit, bool IsSafe);
