namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Files to watch.</summary>
/// <param name="GlobPattern">Their names.</param>
internal sealed record WatchedFiles(string GlobPattern);
