using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rules.Publication;

/// <summary>A line of prose that is the heading of a part.</summary>
/// <param name="Block">The block in which it stands.</param>
/// <param name="Span">Where it stands there.</param>
/// <param name="Official">The heading that the form sets for its place, when it says something else; else null.</param>
internal sealed record PastedHeading(ProseBlock Block, TextSpan Span, string? Official)
{
    /// <summary>What it says.</summary>
    public string Text => Block.Text.Substring(Span.Start, Span.Length);
}
