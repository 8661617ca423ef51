using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Navigation;

/// <summary>Where a figure goes.</summary>
internal sealed class ReferencesHandler() : RequestHandler<ReferenceParams, IReadOnlyList<LspLocation>>(ProtocolJson.Wire.ReferenceParams, ProtocolJson.Wire.IReadOnlyListLspLocation)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/references";

    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.ReferencesProvider = true;

    /// <inheritdoc/>
    protected override IReadOnlyList<LspLocation> Handle(ReferenceParams parameters, WorkspaceSnapshot workspace, CancellationToken cancellationToken) =>
        workspace.Find(parameters.TextDocument.Uri) is not { } document ? []
            : [.. FigureNavigation.ReferencesTo(document.Repository, document.Checked.Report, document.Positions.ToOffset(parameters.Position), parameters.Context?.IncludeDeclaration == true).Select(workspace.ToLocation)];
}
