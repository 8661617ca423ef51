namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>The set of open folders changed.</summary>
/// <param name="Event">How.</param>
internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChange Event);
