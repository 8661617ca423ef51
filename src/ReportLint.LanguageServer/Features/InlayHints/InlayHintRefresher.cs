using ReportLint.LanguageServer.Server;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Features.InlayHints;

/// <summary>Tells the client to ask for hints anew when other settings ask for other hints: by itself it does so after edits only. On the dispatcher's thread only.</summary>
internal sealed class InlayHintRefresher(ClientRequests client)
{
    private const string RefreshMethod = "workspace/inlayHint/refresh";

    private Settings? _last;

    /// <summary>Looks at the settings.</summary>
    public void Follow(WorkspaceSnapshot workspace)
    {
        var before = _last;
        _last = workspace.Settings;
        if (before is not null && before != workspace.Settings && workspace.Client.Workspace?.InlayHint?.RefreshSupport == true)
            client.Send(RefreshMethod);
    }
}
