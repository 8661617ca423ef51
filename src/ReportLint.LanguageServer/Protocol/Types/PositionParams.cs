namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Asks about a place in a document.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Position">The place.</param>
internal sealed record PositionParams(TextDocumentIdentifier TextDocument, LspPosition Position);
