using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Diagnostics;

/// <summary>A change that would settle a finding.</summary>
/// <param name="Edit">The change to the text of the finding's own file.</param>
/// <param name="IsSafe">Whether a tool may make it unasked. Changing a stated figure never is.</param>
public sealed record SuggestedEdit(TextEdit Edit, bool IsSafe)
{
    /// <summary>Where the new value comes from, in a few words; null where the message says it.</summary>
    public LocalizedText? Why { get; init; }
}
