namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>What the server does with the workspace.</summary>
/// <param name="WorkspaceFolders">With its folders.</param>
/// <param name="FileOperations">With files that the editor renames or deletes.</param>
internal sealed record WorkspaceServerCapabilities(WorkspaceFoldersOptions WorkspaceFolders, FileOperationOptions FileOperations);
