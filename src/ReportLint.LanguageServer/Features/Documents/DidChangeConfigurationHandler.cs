using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Documents;

/// <summary>Settings were changed; with them, whatever lies on disk may be others too.</summary>
internal sealed class DidChangeConfigurationHandler() : NotificationHandler<DidChangeConfigurationParams>(ProtocolJson.Wire.DidChangeConfigurationParams)
{
    /// <inheritdoc/>
    public override string Method => "workspace/didChangeConfiguration";

    /// <inheritdoc/>
    protected override void Handle(DidChangeConfigurationParams parameters, WorkspaceState workspace)
    {
        workspace.NoteSettings(parameters.Settings);
        workspace.NoteAll();
    }
}
