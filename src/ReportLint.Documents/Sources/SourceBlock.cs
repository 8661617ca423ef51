namespace ReportLint.Documents.Sources;

/// <summary>A piece of a document: a <see cref="SourceParagraph"/> or a <see cref="SourceTable"/>.</summary>
/// <param name="Place">Where it stands.</param>
public abstract record SourceBlock(DocumentPlace Place);
