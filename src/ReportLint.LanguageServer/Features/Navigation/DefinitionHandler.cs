using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Navigation;

/// <summary>Where a figure comes from.</summary>
internal sealed class DefinitionHandler() : RequestHandler<PositionParams, IReadOnlyList<LspLocation>>(ProtocolJson.Wire.PositionParams, ProtocolJson.Wire.IReadOnlyListLspLocation)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/definition";

    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.DefinitionProvider = true;

    /// <inheritdoc/>
    protected override IReadOnlyList<LspLocation> Handle(PositionParams parameters, WorkspaceSnapshot workspace, CancellationToken cancellationToken) =>
        workspace.Find(parameters.TextDocument.Uri) is not { } document ? []
            : [.. FigureNavigation.DefinitionsOf(document.Repository, document.Checked.Report, document.Positions.ToOffset(parameters.Position)).Select(workspace.ToLocation)];
}
