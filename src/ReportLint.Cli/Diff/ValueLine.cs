using ReportLint.Comparison;
using ReportLint.Wording;

namespace ReportLint.Cli.Diff;

/// <summary>A value that changed, as a line of output.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Before">The old value; null when there was none.</param>
/// <param name="After">The new value; null when there is none.</param>
internal sealed record ValueLine(ILocalizable Label, string? Before, string? After)
{
    /// <summary>The line for <paramref name="change"/>.</summary>
    public static ValueLine Of(ValueChange change) => new(change.Label, change.Before, change.After);
}
