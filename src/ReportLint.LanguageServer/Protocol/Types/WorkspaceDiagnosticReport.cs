namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>The diagnostics of all documents.</summary>
/// <param name="Items">One for each document.</param>
internal sealed record WorkspaceDiagnosticReport(IReadOnlyList<WorkspaceDocumentDiagnosticReport> Items);
