namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Asks for the diagnostics of all documents.</summary>
/// <param name="PreviousResultIds">The answers that the client has.</param>
internal sealed record WorkspaceDiagnosticParams(IReadOnlyList<PreviousResultId>? PreviousResultIds = null);
