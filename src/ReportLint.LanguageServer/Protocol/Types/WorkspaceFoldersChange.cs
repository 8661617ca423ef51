namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Folders that were opened and closed.</summary>
/// <param name="Added">Those opened.</param>
/// <param name="Removed">Those closed.</param>
internal sealed record WorkspaceFoldersChange(IReadOnlyList<WorkspaceFolder> Added, IReadOnlyList<WorkspaceFolder> Removed);
