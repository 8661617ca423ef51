using ReportLint.Markdown;

namespace ReportLint.Rendering;

/// <summary>A report as it is printed, in no particular file format: what every renderer starts from.</summary>
/// <remarks>As <see cref="ReportDocumentBuilder"/> makes it, every text is one line of characters that any format can hold; nothing is escaped for a format.</remarks>
/// <param name="Title">The title.</param>
/// <param name="Blocks">Preamble and parts, in order.</param>
public sealed record ReportDocument(string Title, IReadOnlyList<DocumentBlock> Blocks)
{
    /// <summary>The agency that reports, for the properties of a file; null when the report doesn't say.</summary>
    public string? Agency { get; init; }
}
