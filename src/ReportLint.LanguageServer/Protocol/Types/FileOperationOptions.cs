namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Which files the server wants to hear of when the editor itself creates, renames or deletes them.</summary>
/// <param name="DidCreate">Created.</param>
/// <param name="DidRename">Renamed.</param>
/// <param name="DidDelete">Deleted.</param>
internal sealed record FileOperationOptions(FileOperationRegistration DidCreate, FileOperationRegistration DidRename, FileOperationRegistration DidDelete);
