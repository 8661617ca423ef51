namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>What the client can do, as far as it matters here.</summary>
/// <param name="General">In general.</param>
/// <param name="Workspace">With the workspace.</param>
/// <param name="TextDocument">With a document.</param>
/// <param name="Window">With its window.</param>
internal sealed record ClientCapabilities(GeneralClientCapabilities? General = null, WorkspaceClientCapabilities? Workspace = null, TextDocumentClientCapabilities? TextDocument = null, WindowClientCapabilities? Window = null);
