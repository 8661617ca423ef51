using ReportLint.LanguageServer.Features.Places;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Cells;

/// <summary><c>reportlint/cell</c>: the cell of the form at a place, for a status bar. Null outside of the tables.</summary>
internal sealed class CellHandler() : RequestHandler<PositionParams, CellResult?>(ProtocolJson.Wire.PositionParams, ProtocolJson.Wire.CellResult!)
{
    /// <inheritdoc/>
    public override string Method => "reportlint/cell";

    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.Experimental = (server.Experimental ?? new ExperimentalCapabilities()) with { Cell = true };

    /// <inheritdoc/>
    protected override CellResult? Handle(PositionParams parameters, WorkspaceSnapshot workspace, CancellationToken cancellationToken)
    {
        if (workspace.Find(parameters.TextDocument.Uri) is not { } document)
            return null;
        var (report, offset) = (document.Checked.Report, document.Positions.ToOffset(parameters.Position));
        if ((ReportPlaces.FigureAt(report, offset) ?? (ReportPlaces.KeyAt(report, offset) is { } key ? RowFigures.TotalOf(report, key) : null)) is not { } figure)
            return null;
        return new CellResult(figure.Description.ToString(workspace.LanguageOf(document)), figure.Cell.Address, figure.IsKnown ? figure.Written : null);
    }
}
