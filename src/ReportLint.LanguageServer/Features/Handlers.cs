using ReportLint.LanguageServer.Features.Diagnostics;
using ReportLint.LanguageServer.Features.Documents;
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
