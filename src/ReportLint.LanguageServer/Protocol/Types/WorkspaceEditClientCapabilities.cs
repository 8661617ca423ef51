namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Which edits the client can make.</summary>
/// <param name="DocumentChanges">Whether it takes edits of a version of a document.</param>
/// <param name="SnippetEditSupport">Whether it takes edits with a place for the cursor (LSP 3.18).</param>
internal sealed record WorkspaceEditClientCapabilities(bool? DocumentChanges = null, bool? SnippetEditSupport = null);
