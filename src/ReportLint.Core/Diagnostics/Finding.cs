using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Diagnostics;

/// <summary>One thing that is wrong, or should be looked at, in one place. Immutable.</summary>
public sealed record Finding
{
    /// <summary>How many other places a finding names at most.</summary>
    public const int MostRelated = 12;

    /// <summary>The rule that found it.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>Its weight after configuration.</summary>
    public required Severity Severity { get; init; }

    /// <summary>One sentence for a clerk, with the arithmetic in it.</summary>
    public required Message Message { get; init; }

    /// <summary>The value at fault itself, not its line.</summary>
    public required Location Location { get; init; }

    /// <summary>The address of the cell at fault, such as <c>requests.outcomes.granted.natural-person</c>; or null.</summary>
    public string? Cell { get; init; }

    /// <summary>The value that would be right, where it is known.</summary>
    public string? Expected { get; init; }

    /// <summary>The value that stands there.</summary>
    public string? Actual { get; init; }

    /// <summary>The two sides of a comparison that names no right value, such as <c>13≠12</c>; with it a baseline tells when the figures behind a finding change. Or null.</summary>
    public string? Against { get; init; }

    /// <summary>The other places that belong to it, in the order in which a reader should look at them: the first dozen.</summary>
    /// <remarks>Where each of a thousand findings names a thousand places, nobody reads them, and no memory holds them.</remarks>
    public IReadOnlyList<RelatedLocation> Related
    {
        get;
        init => (field, RelatedCount) = (value.Count <= MostRelated ? value : [.. value.Take(MostRelated)], value.Count);
    } = [];

    /// <summary>How many such places there are, those that <see cref="Related"/> leaves out included.</summary>
    public int RelatedCount { get; internal init; }

    /// <summary>Changes that would settle it; all of them together are one fix.</summary>
    public IReadOnlyList<SuggestedEdit> Edits { get; init; } = [];

    /// <summary>The reason given in the comment that suppresses this finding, or the file and line of the baseline that records it; null when nothing holds it back.</summary>
    public string? SuppressionReason { get; init; }

    /// <summary>The entry of the baseline that records this finding; null when none does.</summary>
    public Location? Baseline { get; init; }
}
