namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Parameters that name a document and nothing else.</summary>
/// <param name="TextDocument">The document.</param>
internal sealed record TextDocumentParams(TextDocumentIdentifier TextDocument);
