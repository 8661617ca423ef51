using ReportLint.Text;

namespace ReportLint.Markdown;

/// <summary>An item of a list.</summary>
/// <param name="Runs">Its text.</param>
public sealed record DocumentListItem(IReadOnlyList<DocumentRun> Runs)
{
    /// <summary>Where it comes from in the report's file, or null.</summary>
    public TextSpan? Span { get; init; }
}
