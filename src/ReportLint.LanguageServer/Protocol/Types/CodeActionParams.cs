namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Asks what could be done about a stretch of a document.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Range">The stretch.</param>
/// <param name="Context">What the client wants.</param>
internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, LspRange Range, CodeActionContext? Context = null);
