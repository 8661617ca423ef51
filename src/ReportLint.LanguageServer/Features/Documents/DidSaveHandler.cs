using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Documents;

/// <summary>An open document was saved: files beside it may be others too.</summary>
internal sealed class DidSaveHandler() : NotificationHandler<TextDocumentParams>(ProtocolJson.Wire.TextDocumentParams)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/didSave";

    /// <inheritdoc/>
    protected override void Handle(TextDocumentParams parameters, WorkspaceState workspace)
    {
        if (DocumentUri.ToPath(parameters.TextDocument.Uri) is { } path)
            workspace.NoteFiles([(path, FileChangeType.Changed)]);
        workspace.NoteUnwatched();
    }
}
