namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>A character was typed.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Position">The place behind the character.</param>
/// <param name="Ch">The character.</param>
internal sealed record OnTypeFormattingParams(TextDocumentIdentifier TextDocument, LspPosition Position, string Ch);
