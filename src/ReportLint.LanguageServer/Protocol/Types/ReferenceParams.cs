namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Asks where something is used.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Position">The place.</param>
/// <param name="Context">What the client wants.</param>
internal sealed record ReferenceParams(TextDocumentIdentifier TextDocument, LspPosition Position, ReferenceContext? Context = null);
