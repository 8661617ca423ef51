using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Documents;

/// <summary>A document was closed.</summary>
internal sealed class DidCloseHandler() : NotificationHandler<TextDocumentParams>(ProtocolJson.Wire.TextDocumentParams)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/didClose";

    /// <inheritdoc/>
    protected override void Handle(TextDocumentParams parameters, WorkspaceState workspace)
    {
        if (!workspace.Close(DocumentUri.Key(parameters.TextDocument.Uri)))
            throw new ProtocolException(ErrorCode.InvalidParams, $"{Method}: {parameters.TextDocument.Uri} is not open");
    }
}
