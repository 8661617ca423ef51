namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>What is said of a place.</summary>
/// <param name="Contents">The text.</param>
/// <param name="Range">What it is said of.</param>
internal sealed record Hover(MarkupContent Contents, LspRange? Range = null);
