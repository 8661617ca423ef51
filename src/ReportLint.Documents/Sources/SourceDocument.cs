namespace ReportLint.Documents.Sources;

/// <summary>A document as a stream of paragraphs and tables, in the order in which it is read.</summary>
/// <param name="Blocks">The paragraphs and tables.</param>
public sealed record SourceDocument(IReadOnlyList<SourceBlock> Blocks)
{
    /// <summary>The title that the file states outside of its text: of a page, of a document's properties; or null.</summary>
    public string? Title { get; init; }

    /// <summary>Whether it shows pictures, behind which a table may hide.</summary>
    public bool HasPictures { get; init; }
}
