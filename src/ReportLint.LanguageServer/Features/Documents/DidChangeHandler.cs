using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Documents;

/// <summary>An open document was changed.</summary>
internal sealed class DidChangeHandler() : NotificationHandler<DidChangeParams>(ProtocolJson.Wire.DidChangeParams)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/didChange";

    /// <inheritdoc/>
    protected override void Handle(DidChangeParams parameters, WorkspaceState workspace)
    {
        var document = parameters.TextDocument;
        if (!workspace.Change(document.Uri, document.Version, parameters.ContentChanges))
            throw new ProtocolException(ErrorCode.InvalidParams, $"{Method}: {document.Uri} is not open");
    }
}
