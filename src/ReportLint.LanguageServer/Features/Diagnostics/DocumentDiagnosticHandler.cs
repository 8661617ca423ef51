using System.Text.Json;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Diagnostics;

/// <summary>Pulled diagnostics of one document, and of the documents whose findings depend on it.</summary>
internal sealed class DocumentDiagnosticHandler() : RequestHandler<DocumentDiagnosticParams, DocumentDiagnosticReport>(ProtocolJson.Wire.DocumentDiagnosticParams, ProtocolJson.Wire.DocumentDiagnosticReport), IPullsDiagnostics
{
    /// <inheritdoc/>
    public override string Method => "textDocument/diagnostic";

    /// <inheritdoc/>
    public override int CodeWhenModified => ErrorCode.ServerCancelled;

    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client)
    {
        if (client.TextDocument?.Diagnostic is not null)
            server.DiagnosticProvider = new DiagnosticOptions(DiagnosticMapper.Source, InterFileDependencies: true, WorkspaceDiagnostics: true);
    }

    /// <inheritdoc/>
    public void Note(JsonElement parameters, DiagnosticPublisher publisher)
    {
        if (AskedDocument.Of(parameters) is { } document)
            publisher.NotePulled(document);
    }

    /// <inheritdoc/>
    protected override DocumentDiagnosticReport Handle(DocumentDiagnosticParams parameters, WorkspaceSnapshot workspace, CancellationToken cancellationToken)
    {
        var key = DocumentUri.Key(parameters.TextDocument.Uri);
        var file = workspace.Find(parameters.TextDocument.Uri) is { } document ? DiagnosedFile.Of(document.Checked, workspace)
            : DiagnosedFile.AllOf(workspace).FirstOrDefault(file => string.Equals(file.Key, key, StringComparison.Ordinal));
        var report = Report(file?.ToDiagnostics(workspace) ?? [], parameters.PreviousResultId);
        return workspace.Client.TextDocument?.Diagnostic?.RelatedDocumentSupport == true
            ? report with { RelatedDocuments = Related(key, workspace, cancellationToken) }
            : report;
    }

    private static DocumentDiagnosticReport Report(IReadOnlyList<LspDiagnostic> items, string? previous)
    {
        var name = DiagnosticReports.NameOf(items);
        return DiagnosticReports.IsKnown(name, previous)
            ? new DocumentDiagnosticReport { Kind = DiagnosticReports.Unchanged, ResultId = name }
            : new DocumentDiagnosticReport { Kind = DiagnosticReports.Full, ResultId = name, Items = items };
    }

    private static Dictionary<string, DocumentDiagnosticReport>? Related(string key, WorkspaceSnapshot workspace, CancellationToken cancellationToken)
    {
        var related = new Dictionary<string, DocumentDiagnosticReport>(StringComparer.Ordinal);
        foreach (var repository in workspace.Repositories)
        {
            foreach (var dependent in repository.DependentsOf(key))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var file = DiagnosedFile.Of(dependent, workspace);
                related[file.Uri] = Report(file.ToDiagnostics(workspace), previous: null);
            }
        }
        return related.Count == 0 ? null : related;
    }
}
