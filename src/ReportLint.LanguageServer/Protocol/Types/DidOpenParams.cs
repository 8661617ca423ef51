namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>A document was opened.</summary>
/// <param name="TextDocument">The document.</param>
internal sealed record DidOpenParams(TextDocumentItem TextDocument);
