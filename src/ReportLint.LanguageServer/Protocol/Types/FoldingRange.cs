namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Lines that can be folded away.</summary>
/// <param name="StartLine">The line that stays.</param>
/// <param name="EndLine">The last line.</param>
internal sealed record FoldingRange(int StartLine, int EndLine);
