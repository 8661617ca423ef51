using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Hovers;

/// <summary>What is said of the thing under the mouse.</summary>
internal sealed class HoverHandler() : RequestHandler<PositionParams, Hover?>(ProtocolJson.Wire.PositionParams, ProtocolJson.Wire.Hover!)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/hover";

    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.HoverProvider = true;

    /// <inheritdoc/>
    protected override Hover? Handle(PositionParams parameters, WorkspaceSnapshot workspace, CancellationToken cancellationToken)
    {
        var formats = workspace.Client.TextDocument?.Hover?.ContentFormat;
        if (workspace.Find(parameters.TextDocument.Uri) is { } document)
        {
            var said = ReportHover.At(document.Repository, document.Checked, document.Positions.ToOffset(parameters.Position), workspace.LanguageOf(document), formats);
            return said is { } found ? new Hover(found.Content, document.ToRange(found.Span)) : null;
        }
        if (workspace.FindOpen(DocumentUri.Key(parameters.TextDocument.Uri)) is not { } open)
            return null;
        var positions = open.Positions(workspace.Encoding);
        var source = open.ToSource(open.Key);
        return RuleHover.At(source.Content, positions.ToOffset(parameters.Position), workspace.Language.General, formats) is { } rule ? new Hover(rule.Content, positions.ToRange(rule.Span)) : null;
    }
}
