namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>A stretch of some document.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Range">Where in it.</param>
internal sealed record LspLocation(string Uri, LspRange Range);
