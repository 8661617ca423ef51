namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>A stretch of a document; the end is behind the last character.</summary>
internal readonly record struct LspRange(LspPosition Start, LspPosition End);
