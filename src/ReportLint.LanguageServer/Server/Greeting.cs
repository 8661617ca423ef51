using ReportLint.LanguageServer.Features;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Server;

/// <summary>How client and server introduce themselves, and what the server asks for after that.</summary>
internal sealed class Greeting(ServerOptions options, WorkspaceState workspace, ClientRequests client, Action clientIsGone, CancellationToken cancellationToken)
{
    private const string ConfigurationMethod = "workspace/didChangeConfiguration";
    private const string FilesMethod = "workspace/didChangeWatchedFiles";

    private static readonly FileOperationRegistration s_fileOperations = new(
    [
        new FileOperationFilter(new FileOperationPattern("**/*.report.yaml")),
        new FileOperationFilter(new FileOperationPattern("**", "folder")),
    ]);

    /// <summary>The client introduces itself.</summary>
    public InitializeResult Initialize(InitializeParams parameters)
    {
        workspace.Initialize(parameters);
        if ((parameters.ProcessId ?? options.ClientProcessId) is { } process)
            _ = ParentWatch.Start(process, clientIsGone, cancellationToken);
        var server = new ServerCapabilities
        {
            PositionEncoding = workspace.Encoding.Name(),
            TextDocumentSync = new TextDocumentSyncOptions(OpenClose: true, TextDocumentSyncKind.Incremental, Save: true),
            Workspace = new WorkspaceServerCapabilities(new WorkspaceFoldersOptions(Supported: true, ChangeNotifications: true), new FileOperationOptions(s_fileOperations, s_fileOperations, s_fileOperations)),
        };
        foreach (var handler in Handlers.Requests.Values)
            handler.Announce(server, workspace.Client);
        return new InitializeResult(server, new ServerInfo("reportlint", options.Version));
    }

    /// <summary>The client is ready: it is asked to watch files and to tell of settings.</summary>
    public void Register()
    {
        var wanted = new List<Registration>();
        if (workspace.Client.Workspace?.DidChangeWatchedFiles?.DynamicRegistration == true)
        {
            wanted.Add(new Registration("reportlint/files", FilesMethod, new RegistrationOptions(
                Watchers: [new WatchedFiles("**/*.report.yaml"), new WatchedFiles("**/.editorconfig"), new WatchedFiles("**/reportlint.baseline"), new WatchedFiles("**/*.txt")])));
        }
        if (workspace.Client.Workspace?.DidChangeConfiguration?.DynamicRegistration == true)
            wanted.Add(new Registration("reportlint/settings", ConfigurationMethod, new RegistrationOptions(Section: Settings.Section)));
        if (wanted.Count > 0)
            client.Send("client/registerCapability", new RegistrationParams(wanted), ProtocolJson.Wire.RegistrationParams);
    }

    /// <summary>Asks for the settings when they may be others, and the client lets itself be asked.</summary>
    public void AskForSettings()
    {
        if (workspace.TakeNeedsSettings() && workspace.Client.Workspace?.Configuration == true)
        {
            client.Send("workspace/configuration", new ConfigurationParams([new ConfigurationItem(Settings.Section)]), ProtocolJson.Wire.ConfigurationParams,
                answer => workspace.ChangeSettings(answer.ValueKind == System.Text.Json.JsonValueKind.Array && answer.GetArrayLength() > 0 ? answer[0] : default));
        }
    }
}
