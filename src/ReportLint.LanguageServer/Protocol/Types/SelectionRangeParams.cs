namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Asks what surrounds places in a document.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Positions">The places.</param>
internal sealed record SelectionRangeParams(TextDocumentIdentifier TextDocument, IReadOnlyList<LspPosition> Positions);
