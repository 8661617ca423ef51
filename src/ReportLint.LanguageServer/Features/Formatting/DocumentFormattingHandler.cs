using ReportLint.Formatting;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Formatting;

/// <summary>Lays out a document.</summary>
internal sealed class DocumentFormattingHandler() : RequestHandler<TextDocumentParams, IReadOnlyList<LspTextEdit>>(ProtocolJson.Wire.TextDocumentParams, ProtocolJson.Wire.IReadOnlyListLspTextEdit)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/formatting";

    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.DocumentFormattingProvider = true;

    /// <inheritdoc/>
    protected override IReadOnlyList<LspTextEdit> Handle(TextDocumentParams parameters, WorkspaceSnapshot workspace, CancellationToken cancellationToken) =>
        workspace.Find(parameters.TextDocument.Uri) is not { } document ? []
            : [.. ReportFormatter.Format(document.Checked.Report).Select(edit => new LspTextEdit(document.ToRange(edit.Span), edit.NewText))];
}
