namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Files that the server wants to hear of.</summary>
/// <param name="Filters">Which.</param>
internal sealed record FileOperationRegistration(IReadOnlyList<FileOperationFilter> Filters);
