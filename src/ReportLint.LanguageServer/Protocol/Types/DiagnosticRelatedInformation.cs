namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Another place that belongs to a diagnostic.</summary>
/// <param name="Location">Where.</param>
/// <param name="Message">What is there.</param>
internal sealed record DiagnosticRelatedInformation(LspLocation Location, string Message);
