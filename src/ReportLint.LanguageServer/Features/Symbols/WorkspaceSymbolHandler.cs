using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Symbols;

/// <summary>The reports of the workspace by agency and year, and their rows.</summary>
internal sealed class WorkspaceSymbolHandler() : RequestHandler<WorkspaceSymbolParams, IReadOnlyList<Symbol>>(ProtocolJson.Wire.WorkspaceSymbolParams, ProtocolJson.Wire.IReadOnlyListSymbol)
{
    private const int MostSymbols = 200;

    /// <inheritdoc/>
    public override string Method => "workspace/symbol";

    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.WorkspaceSymbolProvider = true;

    /// <inheritdoc/>
    protected override IReadOnlyList<Symbol> Handle(WorkspaceSymbolParams parameters, WorkspaceSnapshot workspace, CancellationToken cancellationToken)
    {
        var query = parameters.Query.Trim();
        var reports = new List<Symbol>();
        var rows = new List<Symbol>();
        foreach (var document in workspace.Documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var report = document.Checked.Report;
            var name = RepositorySymbols.NameOf(report);
            if (reports.Count < MostSymbols && RepositorySymbols.Fits(name, query))
                reports.Add(new Symbol { Name = name, Kind = SymbolKind.File, Location = new LspLocation(document.Uri, document.ToRange(report.Agency?.Span ?? default)) });
            if (query.Length == 0 || rows.Count >= MostSymbols)
                continue;
            rows.AddRange(RepositorySymbols.RowsOf(report, query).Take(MostSymbols - rows.Count)
                .Select(row => new Symbol { Name = row.Name, Kind = SymbolKind.Array, ContainerName = name, Location = new LspLocation(document.Uri, document.ToRange(row.Span)) }));
        }
        return [.. reports.Concat(rows).Take(MostSymbols)];
    }
}
