using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Documents;

/// <summary>Files changed on disk.</summary>
internal sealed class DidChangeWatchedFilesHandler() : NotificationHandler<DidChangeWatchedFilesParams>(ProtocolJson.Wire.DidChangeWatchedFilesParams)
{
    /// <inheritdoc/>
    public override string Method => "workspace/didChangeWatchedFiles";

    /// <inheritdoc/>
    protected override void Handle(DidChangeWatchedFilesParams parameters, WorkspaceState workspace) =>
        workspace.NoteFiles(parameters.Changes.Select(change => (DocumentUri.Key(change.Uri), change.Type)));
}
