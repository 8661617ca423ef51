namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>A change to a document.</summary>
/// <param name="Range">What is replaced.</param>
/// <param name="NewText">By what.</param>
internal sealed record LspTextEdit(LspRange Range, string NewText);
