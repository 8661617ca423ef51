namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Asks for the diagnostics of a document.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="PreviousResultId">The answer that the client has.</param>
internal sealed record DocumentDiagnosticParams(TextDocumentIdentifier TextDocument, string? PreviousResultId = null);
