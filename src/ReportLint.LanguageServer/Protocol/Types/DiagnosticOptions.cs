namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Pulled diagnostics.</summary>
/// <param name="Identifier">Whose they are.</param>
/// <param name="InterFileDependencies">Whether a change of one document changes those of another.</param>
/// <param name="WorkspaceDiagnostics">Whether those of the whole workspace can be pulled.</param>
internal sealed record DiagnosticOptions(string Identifier, bool InterFileDependencies, bool WorkspaceDiagnostics);
