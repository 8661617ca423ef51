using ReportLint.Text;

namespace ReportLint.Markdown;

/// <summary>A block of a document: <see cref="DocumentParagraph"/>, <see cref="DocumentHeading"/>, <see cref="DocumentList"/> or a table (in Rendering).</summary>
public abstract record DocumentBlock
{
    /// <summary>Where it comes from in the report's file; null for what the form itself says.</summary>
    public TextSpan? Span { get; init; }
}
