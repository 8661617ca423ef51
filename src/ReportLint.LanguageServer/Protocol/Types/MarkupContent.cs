namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>A text to show.</summary>
/// <param name="Kind"><c>markdown</c> or <c>plaintext</c>.</param>
/// <param name="Value">The text.</param>
internal sealed record MarkupContent(string Kind, string Value);
