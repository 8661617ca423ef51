namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>An open document was changed.</summary>
/// <param name="TextDocument">The document and its new version.</param>
/// <param name="ContentChanges">The changes, each made to what the one before left.</param>
internal sealed record DidChangeParams(VersionedDocumentIdentifier TextDocument, IReadOnlyList<TextDocumentContentChange> ContentChanges);
