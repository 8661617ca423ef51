namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Asks for symbols of the workspace.</summary>
/// <param name="Query">Characters of the name, in order; empty: any.</param>
internal sealed record WorkspaceSymbolParams(string Query = "");
