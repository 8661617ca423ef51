namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>What the client can do with the workspace.</summary>
/// <param name="Configuration">Whether it answers <c>workspace/configuration</c>.</param>
/// <param name="DidChangeConfiguration">Whether it can be asked to tell of changed settings.</param>
/// <param name="DidChangeWatchedFiles">Whether it can be asked to watch files.</param>
/// <param name="WorkspaceEdit">Which edits it can make.</param>
/// <param name="Diagnostics">Whether it can be told to pull diagnostics anew.</param>
/// <param name="InlayHint">Whether it can be told to ask for hints anew.</param>
internal sealed record WorkspaceClientCapabilities(bool? Configuration = null, DynamicRegistrationCapability? DidChangeConfiguration = null, DynamicRegistrationCapability? DidChangeWatchedFiles = null, WorkspaceEditClientCapabilities? WorkspaceEdit = null, RefreshCapability? Diagnostics = null, RefreshCapability? InlayHint = null);
