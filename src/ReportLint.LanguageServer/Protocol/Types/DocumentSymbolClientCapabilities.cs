namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>How the client shows the outline of a document.</summary>
/// <param name="HierarchicalDocumentSymbolSupport">Whether symbols may lie in each other.</param>
internal sealed record DocumentSymbolClientCapabilities(bool? HierarchicalDocumentSymbolSupport = null);
