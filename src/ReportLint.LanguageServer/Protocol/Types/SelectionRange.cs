namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Something that can be selected.</summary>
/// <param name="Range">It.</param>
/// <param name="Parent">What surrounds it; null when nothing does.</param>
internal sealed record SelectionRange(LspRange Range, SelectionRange? Parent = null);
