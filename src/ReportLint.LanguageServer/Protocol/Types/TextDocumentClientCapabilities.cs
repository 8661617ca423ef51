namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>What the client can do with a document.</summary>
/// <param name="Diagnostic">Whether and how it pulls diagnostics.</param>
/// <param name="Hover">How it shows what is said of a place.</param>
/// <param name="Completion">How it completes.</param>
/// <param name="DocumentSymbol">How it shows the outline of a document.</param>
internal sealed record TextDocumentClientCapabilities(DiagnosticClientCapabilities? Diagnostic = null, HoverClientCapabilities? Hover = null, CompletionClientCapabilities? Completion = null, DocumentSymbolClientCapabilities? DocumentSymbol = null);
