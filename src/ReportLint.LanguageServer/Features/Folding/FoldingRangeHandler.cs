using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Folding;

/// <summary>What can be folded: parts, groups of rows, and the sections of texts.</summary>
internal sealed class FoldingRangeHandler() : RequestHandler<TextDocumentParams, IReadOnlyList<FoldingRange>>(ProtocolJson.Wire.TextDocumentParams, ProtocolJson.Wire.IReadOnlyListFoldingRange)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/foldingRange";

    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.FoldingRangeProvider = true;

    /// <inheritdoc/>
    protected override IReadOnlyList<FoldingRange> Handle(TextDocumentParams parameters, WorkspaceSnapshot workspace, CancellationToken cancellationToken) =>
        workspace.Find(parameters.TextDocument.Uri) is { } document ? FoldingRanges.Of(document.Checked.Report, document.Repository.AnalysisOf(document.Checked.Report)) : [];
}
