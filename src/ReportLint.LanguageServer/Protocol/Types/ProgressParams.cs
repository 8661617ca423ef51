namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>How far something is.</summary>
/// <param name="Token">By what the progress is known.</param>
/// <param name="Value">How far.</param>
internal sealed record ProgressParams(string Token, WorkDoneProgress Value);
