namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>A link in a document.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="Tooltip">What it leads to, in words.</param>
internal sealed record DocumentLink(LspRange Range, string Target, string? Tooltip = null);
