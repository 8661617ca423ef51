using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Pasting;

/// <summary><c>reportlint/paste</c>: what to paste instead of a row or a table copied from another program. Null: the text as it is.</summary>
internal sealed class PasteHandler() : RequestHandler<PasteParams, PasteResult?>(ProtocolJson.Wire.PasteParams, ProtocolJson.Wire.PasteResult!)
{
    /// <inheritdoc/>
    public override string Method => "reportlint/paste";

    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.Experimental = (server.Experimental ?? new ExperimentalCapabilities()) with { Paste = true };

    /// <inheritdoc/>
    protected override PasteResult? Handle(PasteParams parameters, WorkspaceSnapshot workspace, CancellationToken cancellationToken) =>
        workspace.Find(parameters.TextDocument.Uri) is { } document && PastedRows.Into(document.Checked.Report, document.Positions.ToSpan(parameters.Range), parameters.Text) is { } text
            ? new PasteResult(text, PastedRows.Title.ToString(workspace.LanguageOf(document))) : null;
}
