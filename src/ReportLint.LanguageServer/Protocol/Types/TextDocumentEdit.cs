namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Changes to a version of a document.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Edits">The changes.</param>
internal sealed record TextDocumentEdit(VersionedDocumentIdentifier TextDocument, IReadOnlyList<LspTextEdit> Edits);
