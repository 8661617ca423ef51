namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Files that the server wants to hear of.</summary>
/// <param name="Pattern">Which.</param>
/// <param name="Scheme">The scheme of their URIs.</param>
internal sealed record FileOperationFilter(FileOperationPattern Pattern, string Scheme = "file");
