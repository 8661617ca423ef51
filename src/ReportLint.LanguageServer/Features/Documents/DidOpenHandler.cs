using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Documents;

/// <summary>A document was opened.</summary>
internal sealed class DidOpenHandler() : NotificationHandler<DidOpenParams>(ProtocolJson.Wire.DidOpenParams)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/didOpen";

    /// <inheritdoc/>
    protected override void Handle(DidOpenParams parameters, WorkspaceState workspace)
    {
        workspace.NoteUnwatched();
        var document = parameters.TextDocument;
        workspace.Open(new OpenDocument(document.Uri, document.Version, document.Text));
    }
}
