namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Files changed on disk.</summary>
/// <param name="Changes">The files.</param>
internal sealed record DidChangeWatchedFilesParams(IReadOnlyList<FileEvent> Changes);
