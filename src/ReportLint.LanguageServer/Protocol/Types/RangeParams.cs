namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Asks about a stretch of a document.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Range">The stretch.</param>
internal sealed record RangeParams(TextDocumentIdentifier TextDocument, LspRange Range);
