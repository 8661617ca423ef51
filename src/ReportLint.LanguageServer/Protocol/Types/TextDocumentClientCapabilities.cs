namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>What the client can do with a document.</summary>
/// <param name="Diagnostic">Whether and how it pulls diagnostics.</param>
internal sealed record TextDocumentClientCapabilities(DiagnosticClientCapabilities? Diagnostic = null);
