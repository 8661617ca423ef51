using System.Globalization;
using ReportLint.LanguageServer.Features.Places;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.Completion;

/// <summary>What could stand where the cursor is.</summary>
internal sealed class CompletionHandler() : RequestHandler<PositionParams, CompletionList>(ProtocolJson.Wire.PositionParams, ProtocolJson.Wire.CompletionList)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/completion";

    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.CompletionProvider = new CompletionOptions(["{", ".", "|", " "]);

    /// <inheritdoc/>
    protected override CompletionList Handle(PositionParams parameters, WorkspaceSnapshot workspace, CancellationToken cancellationToken)
    {
        if (workspace.Find(parameters.TextDocument.Uri) is not { } document)
            return new CompletionList(IsIncomplete: false, []);
        var suggestions = Suggestions.At(document.Repository, document.Checked, document.Positions.ToOffset(parameters.Position));
        var client = workspace.Client.TextDocument?.Completion?.CompletionItem;
        var language = workspace.LanguageOf(document);
        return new CompletionList(IsIncomplete: false, [.. suggestions.Select((suggestion, i) => ToItem(suggestion, i, document, client, language))]);
    }

    private static CompletionItem ToItem(Proposal suggestion, int order, WorkspaceDocument document, CompletionItemClientCapabilities? client, Language language)
    {
        var isSnippet = suggestion.Snippet is not null && client?.SnippetSupport == true;
        return new CompletionItem
        {
            Label = suggestion.Label,
            Kind = suggestion.Kind,
            Detail = suggestion.Detail,
            Documentation = suggestion.About is null ? null : new Markup(client?.DocumentationFormat).Text(suggestion.About.ToString(language)).ToContent(),
            SortText = order.ToString("D5", CultureInfo.InvariantCulture),
            FilterText = suggestion.Filter,
            InsertTextFormat = isSnippet ? InsertTextFormat.Snippet : null,
            TextEdit = new LspTextEdit(document.ToRange(suggestion.Replaced), isSnippet ? suggestion.Snippet! : suggestion.Text),
        };
    }
}
