using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Formatting;

/// <summary>Writes a character of a Chinese input method as YAML wants it, while it is typed.</summary>
internal sealed class OnTypeFormattingHandler() : RequestHandler<OnTypeFormattingParams, IReadOnlyList<LspTextEdit>>(ProtocolJson.Wire.OnTypeFormattingParams, ProtocolJson.Wire.IReadOnlyListLspTextEdit)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/onTypeFormatting";

    /// <summary>Who types fast has typed the next character by now; the one before is still to be mended.</summary>
    public override StaleBy StaleBy => StaleBy.Nothing;

    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) =>
        server.DocumentOnTypeFormattingProvider = new OnTypeFormattingOptions(TypedCharacter.Characters[0], [.. TypedCharacter.Characters.Skip(1)]);

    /// <inheritdoc/>
    protected override IReadOnlyList<LspTextEdit> Handle(OnTypeFormattingParams parameters, WorkspaceSnapshot workspace, CancellationToken cancellationToken)
    {
        if (workspace.Find(parameters.TextDocument.Uri) is not { } document)
            return [];
        var report = document.Checked.Report;
        return TypedCharacter.Before(report.Source, document.Positions.ToOffset(parameters.Position), report.Edition.Keys) is { } edit ? [new LspTextEdit(document.ToRange(edit.Span), edit.NewText)] : [];
    }
}
