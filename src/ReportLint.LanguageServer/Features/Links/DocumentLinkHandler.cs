using System.Globalization;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Links;

/// <summary>Links to other reports: from the entries of a roll-up, from 上年结转 and from references to last year.</summary>
internal sealed class DocumentLinkHandler() : RequestHandler<TextDocumentParams, IReadOnlyList<DocumentLink>>(ProtocolJson.Wire.TextDocumentParams, ProtocolJson.Wire.IReadOnlyListDocumentLink)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/documentLink";

    /// <inheritdoc/>
    public override bool WaitsForScan => true;

    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.DocumentLinkProvider = new DocumentLinkOptions();

    /// <inheritdoc/>
    protected override IReadOnlyList<DocumentLink> Handle(TextDocumentParams parameters, WorkspaceSnapshot workspace, CancellationToken cancellationToken)
    {
        if (workspace.Find(parameters.TextDocument.Uri) is not { } document)
            return [];
        var links = new List<DocumentLink>();
        foreach (var (span, target) in ReportLinks.Of(document.Repository, document.Checked.Report))
        {
            cancellationToken.ThrowIfCancellationRequested();
            // Editors take a line in a fragment: #L12.
            var line = workspace.PositionsOf(target.Source).ToPosition(target.Span.Start).Line + 1;
            links.Add(new DocumentLink(document.ToRange(span), string.Create(CultureInfo.InvariantCulture, $"{workspace.UriOf(target.Source)}#L{line}"), target.Source.Path));
        }
        return links;
    }
}
