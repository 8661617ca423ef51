using System.Text.Json;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Diagnostics;

/// <summary>Pulled diagnostics of all documents, open or not.</summary>
internal sealed class WorkspaceDiagnosticHandler() : RequestHandler<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>(ProtocolJson.Wire.WorkspaceDiagnosticParams, ProtocolJson.Wire.WorkspaceDiagnosticReport), IPullsDiagnostics
{
    /// <inheritdoc/>
    public override string Method => "workspace/diagnostic";

    /// <inheritdoc/>
    public override int CodeWhenModified => ErrorCode.ServerCancelled;

    /// <inheritdoc/>
    public override StaleBy StaleBy => StaleBy.Anything;

    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client)
    {
        // Announced with the diagnostics of one document.
    }

    /// <inheritdoc/>
    public void Note(JsonElement parameters, DiagnosticPublisher publisher) => publisher.NotePulledAll();

    /// <inheritdoc/>
    protected override WorkspaceDiagnosticReport Handle(WorkspaceDiagnosticParams parameters, WorkspaceSnapshot workspace, CancellationToken cancellationToken)
    {
        var previous = (parameters.PreviousResultIds ?? []).GroupBy(id => DocumentUri.Key(id.Uri), StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var reports = new List<WorkspaceDocumentDiagnosticReport>();
        foreach (var file in DiagnosedFile.AllOf(workspace))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var known = previous.Remove(file.Key, out var id) ? id.Value : null;
            reports.Add(Report(file.Uri, file.Version, file.ToDiagnostics(workspace), known));
        }
        // Of what the client still shows and the workspace no longer has, nothing is wrong any more.
        foreach (var gone in previous.Values)
            reports.Add(Report(gone.Uri, version: null, [], gone.Value));
        return new WorkspaceDiagnosticReport(reports);
    }

    private static WorkspaceDocumentDiagnosticReport Report(string uri, int? version, IReadOnlyList<LspDiagnostic> items, string? previous)
    {
        var name = DiagnosticReports.NameOf(items);
        var isKnown = DiagnosticReports.IsKnown(name, previous);
        return new WorkspaceDocumentDiagnosticReport
        {
            Uri = uri,
            Version = version,
            Kind = isKnown ? DiagnosticReports.Unchanged : DiagnosticReports.Full,
            ResultId = name,
            Items = isKnown ? null : items,
        };
    }
}
