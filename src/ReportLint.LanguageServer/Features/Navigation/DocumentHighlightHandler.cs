using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Navigation;

/// <summary>The figures of the same report that belong to the one under the cursor: addends and totals, and what prose says of it.</summary>
internal sealed class DocumentHighlightHandler() : RequestHandler<PositionParams, IReadOnlyList<DocumentHighlight>>(ProtocolJson.Wire.PositionParams, ProtocolJson.Wire.IReadOnlyListDocumentHighlight)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/documentHighlight";

    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.DocumentHighlightProvider = true;

    /// <inheritdoc/>
    protected override IReadOnlyList<DocumentHighlight> Handle(PositionParams parameters, WorkspaceSnapshot workspace, CancellationToken cancellationToken) =>
        workspace.Find(parameters.TextDocument.Uri) is not { } document ? []
            : [.. FigureNavigation.RelatedIn(document.Repository, document.Checked.Report, document.Positions.ToOffset(parameters.Position)).Select(span => new DocumentHighlight(document.ToRange(span)))];
}
