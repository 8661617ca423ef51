using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Selection;

/// <summary>What surrounds a place, step by step: figure, row, group, table; word, sentence, paragraph, section, text.</summary>
internal sealed class SelectionRangeHandler() : RequestHandler<SelectionRangeParams, IReadOnlyList<SelectionRange>>(ProtocolJson.Wire.SelectionRangeParams, ProtocolJson.Wire.IReadOnlyListSelectionRange)
{
    private const int MostPositions = 1000;

    /// <inheritdoc/>
    public override string Method => "textDocument/selectionRange";

    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.SelectionRangeProvider = true;

    /// <inheritdoc/>
    protected override IReadOnlyList<SelectionRange> Handle(SelectionRangeParams parameters, WorkspaceSnapshot workspace, CancellationToken cancellationToken)
    {
        if (workspace.Find(parameters.TextDocument.Uri) is not { } document)
            return [];
        var spans = SelectableSpans.Of(document.Repository, document.Checked.Report);
        var ranges = new List<SelectionRange>();
        foreach (var position in parameters.Positions.Take(MostPositions))
        {
            cancellationToken.ThrowIfCancellationRequested();
            SelectionRange? range = null;
            foreach (var span in spans.Around(document.Positions.ToOffset(position)))
                range = new SelectionRange(document.ToRange(span), range);
            ranges.Add(range ?? new SelectionRange(new LspRange(position, position)));
        }
        return ranges;
    }
}
