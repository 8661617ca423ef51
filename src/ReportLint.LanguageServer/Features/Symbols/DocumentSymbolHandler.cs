using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Symbols;

/// <summary>The outline of a report by official labels.</summary>
internal sealed class DocumentSymbolHandler() : RequestHandler<TextDocumentParams, IReadOnlyList<Symbol>>(ProtocolJson.Wire.TextDocumentParams, ProtocolJson.Wire.IReadOnlyListSymbol)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/documentSymbol";

    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.DocumentSymbolProvider = true;

    /// <inheritdoc/>
    protected override IReadOnlyList<Symbol> Handle(TextDocumentParams parameters, WorkspaceSnapshot workspace, CancellationToken cancellationToken)
    {
        if (workspace.Find(parameters.TextDocument.Uri) is not { } document)
            return [];
        var entries = OutlineEntries.Of(document.Checked.Report, document.Repository.AnalysisOf(document.Checked.Report));
        return workspace.Client.TextDocument?.DocumentSymbol?.HierarchicalDocumentSymbolSupport == true
            ? [.. entries.Select(entry => Tree(entry, document))]
            : [.. entries.SelectMany(entry => Flat(entry, container: null, document))];
    }

    private static Symbol Tree(OutlineEntry entry, WorkspaceDocument document) => new()
    {
        Name = entry.Name,
        Kind = entry.Kind,
        Detail = entry.Detail,
        Range = document.ToRange(entry.Span),
        SelectionRange = document.ToRange(entry.NameSpan),
        Children = entry.Children.Count == 0 ? null : [.. entry.Children.Select(child => Tree(child, document))],
    };

    private static IEnumerable<Symbol> Flat(OutlineEntry entry, string? container, WorkspaceDocument document) =>
        entry.Children.SelectMany(child => Flat(child, entry.Name, document)).Prepend(new Symbol
        {
            Name = entry.Name,
            Kind = entry.Kind,
            Location = new LspLocation(document.Uri, document.ToRange(entry.Span)),
            ContainerName = container,
        });
}
