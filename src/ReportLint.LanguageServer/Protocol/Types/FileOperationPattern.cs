namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Files by name.</summary>
/// <param name="Glob">Their names.</param>
/// <param name="Matches"><c>file</c> or <c>folder</c>; null: both.</param>
internal sealed record FileOperationPattern(string Glob, string? Matches = null);
