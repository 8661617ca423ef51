using System.Text.Json;
using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.Documents;

/// <summary>The editor itself created, renamed or deleted files or folders. A watcher for files does not hear of a folder that goes with all in it.</summary>
internal sealed class FileOperationHandler(string method) : INotificationHandler
{
    /// <inheritdoc/>
    public string Method => method;

    /// <inheritdoc/>
    public void Handle(JsonElement parameters, WorkspaceState workspace) => workspace.NoteAll();
}
