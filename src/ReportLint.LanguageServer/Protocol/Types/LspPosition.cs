namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>A place in a document: both numbers from 0, the character in units of the encoding agreed on.</summary>
internal readonly record struct LspPosition(int Line, int Character);
