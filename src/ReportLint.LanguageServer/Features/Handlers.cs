using ReportLint.LanguageServer.Features.Cells;
using ReportLint.LanguageServer.Features.CodeActions;
using ReportLint.LanguageServer.Features.Completion;
using ReportLint.LanguageServer.Features.Diagnostics;
using ReportLint.LanguageServer.Features.Documents;
using ReportLint.LanguageServer.Features.Folding;
using ReportLint.LanguageServer.Features.Formatting;
using ReportLint.LanguageServer.Features.Hovers;
using ReportLint.LanguageServer.Features.InlayHints;
using ReportLint.LanguageServer.Features.Links;
using ReportLint.LanguageServer.Features.Navigation;
using ReportLint.LanguageServer.Features.Pasting;
using ReportLint.LanguageServer.Features.Preview;
using ReportLint.LanguageServer.Features.Selection;
using ReportLint.LanguageServer.Features.Symbols;
using ReportLint.LanguageServer.Server;

namespace ReportLint.LanguageServer.Features;

/// <summary>What the server answers and takes note of. A literal list: what is in it can be found by searching for it.</summary>
internal static class Handlers
{
    /// <summary>Requests, by method.</summary>
    public static IReadOnlyDictionary<string, IRequestHandler> Requests { get; } = new IRequestHandler[]
    {
        new DocumentDiagnosticHandler(),
        new WorkspaceDiagnosticHandler(),
        new CodeActionHandler(),
        new HoverHandler(),
        new CompletionHandler(),
        new DefinitionHandler(),
        new ReferencesHandler(),
        new DocumentHighlightHandler(),
        new DocumentSymbolHandler(),
        new WorkspaceSymbolHandler(),
        new FoldingRangeHandler(),
        new InlayHintHandler(),
        new DocumentFormattingHandler(),
        new RangeFormattingHandler(),
        new OnTypeFormattingHandler(),
        new SelectionRangeHandler(),
        new DocumentLinkHandler(),
        new PreviewHandler(),
        new CellHandler(),
        new PasteHandler(),
    }.ToDictionary(handler => handler.Method, StringComparer.Ordinal);

    /// <summary>Notifications that change the workspace, by method.</summary>
    public static IReadOnlyDictionary<string, INotificationHandler> Notifications { get; } = new INotificationHandler[]
    {
        new DidOpenHandler(),
        new DidChangeHandler(),
        new DidSaveHandler(),
        new DidCloseHandler(),
        new DidChangeWatchedFilesHandler(),
        new DidChangeWorkspaceFoldersHandler(),
        new DidChangeConfigurationHandler(),
        new FileOperationHandler("workspace/didCreateFiles"),
        new FileOperationHandler("workspace/didRenameFiles"),
        new FileOperationHandler("workspace/didDeleteFiles"),
    }.ToDictionary(handler => handler.Method, StringComparer.Ordinal);
}
