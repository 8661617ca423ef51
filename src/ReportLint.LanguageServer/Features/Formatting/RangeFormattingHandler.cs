using ReportLint.Formatting;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Formatting;

/// <summary>Lays out the parts of a document that a selection touches.</summary>
internal sealed class RangeFormattingHandler() : RequestHandler<RangeParams, IReadOnlyList<LspTextEdit>>(ProtocolJson.Wire.RangeParams, ProtocolJson.Wire.IReadOnlyListLspTextEdit)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/rangeFormatting";

    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.DocumentRangeFormattingProvider = true;

    /// <inheritdoc/>
    protected override IReadOnlyList<LspTextEdit> Handle(RangeParams parameters, WorkspaceSnapshot workspace, CancellationToken cancellationToken) =>
        workspace.Find(parameters.TextDocument.Uri) is not { } document ? []
            : [.. ReportFormatter.Format(document.Checked.Report, document.Positions.ToSpan(parameters.Range)).Select(edit => new LspTextEdit(document.ToRange(edit.Span), edit.NewText))];
}
