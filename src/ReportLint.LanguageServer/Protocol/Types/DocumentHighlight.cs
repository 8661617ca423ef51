namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>A place that belongs to the one under the cursor.</summary>
/// <param name="Range">Where.</param>
internal sealed record DocumentHighlight(LspRange Range);
