using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.InlayHints;

/// <summary>Hints between the figures of rows.</summary>
internal sealed class InlayHintHandler() : RequestHandler<RangeParams, IReadOnlyList<InlayHint>>(ProtocolJson.Wire.RangeParams, ProtocolJson.Wire.IReadOnlyListInlayHint)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/inlayHint";

    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.InlayHintProvider = true;

    /// <inheritdoc/>
    protected override IReadOnlyList<InlayHint> Handle(RangeParams parameters, WorkspaceSnapshot workspace, CancellationToken cancellationToken)
    {
        if (workspace.Find(parameters.TextDocument.Uri) is not { } document)
            return [];
        var span = document.Positions.ToSpan(parameters.Range);
        var uri = workspace.UriOf(document.Source);
        return [.. RowHints.Of(document.Checked.Report, workspace.Settings, workspace.LanguageOf(document)).Where(hint => hint.Offset >= span.Start && hint.Offset <= span.End)
            .Select(hint => new InlayHint
            {
                Position = document.Positions.ToPosition(hint.Offset),
                Label = [new InlayHintLabelPart(hint.Label, hint.Figure is { } figure ? new LspLocation(uri, document.ToRange(figure)) : null)],
                Tooltip = hint.About,
                Kind = hint.IsTotal ? InlayHintKind.Type : InlayHintKind.Parameter,
                PaddingLeft = hint.IsTotal ? true : null,
                PaddingRight = hint.IsTotal ? null : true,
            })];
    }
}
