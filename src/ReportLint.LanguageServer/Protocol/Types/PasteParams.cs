namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>A text is about to be pasted.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Range">What it replaces.</param>
/// <param name="Text">The text.</param>
internal sealed record PasteParams(TextDocumentIdentifier TextDocument, LspRange Range, string Text);
