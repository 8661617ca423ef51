using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Documents;

/// <summary>Folders were opened or closed.</summary>
internal sealed class DidChangeWorkspaceFoldersHandler() : NotificationHandler<DidChangeWorkspaceFoldersParams>(ProtocolJson.Wire.DidChangeWorkspaceFoldersParams)
{
    /// <inheritdoc/>
    public override string Method => "workspace/didChangeWorkspaceFolders";

    /// <inheritdoc/>
    protected override void Handle(DidChangeWorkspaceFoldersParams parameters, WorkspaceState workspace) =>
        workspace.ChangeFolders(parameters.Event);
}
