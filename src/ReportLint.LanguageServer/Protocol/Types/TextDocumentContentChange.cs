namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>A change that was made to an open document.</summary>
/// <param name="Text">The new text.</param>
/// <param name="Range">What it replaces; null: everything.</param>
internal sealed record TextDocumentContentChange(string Text, LspRange? Range = null);
