using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Diagnostics;

/// <summary>Something that reading a file found wrong. The rule with its code turns it into a <see cref="Finding"/>.</summary>
/// <param name="Code">The code of the rule it falls under.</param>
/// <param name="Span">Where.</param>
/// <param name="Message">What is wrong.</param>
public sealed record Problem(string Code, TextSpan Span, Message Message)
{
    /// <summary>The address of the cell at fault, or null.</summary>
    public string? Cell { get; init; }

    /// <summary>The value that would be right, where it is known.</summary>
    public string? Expected { get; init; }

    /// <summary>The value that stands there.</summary>
    public string? Actual { get; init; }

    /// <summary>Other places that belong to it.</summary>
    public IReadOnlyList<RelatedLocation> Related { get; init; } = [];

    /// <summary>Changes that would settle it.</summary>
    public IReadOnlyList<SuggestedEdit> Edits { get; init; } = [];
}
