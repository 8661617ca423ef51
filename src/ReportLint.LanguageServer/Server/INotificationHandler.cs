using System.Text.Json;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Server;

/// <summary>Takes note of the notifications of one method: the only place where the workspace changes. Runs on the dispatcher's thread, in the order of the client.</summary>
internal interface INotificationHandler
{
    /// <summary>The method, such as <c>textDocument/didChange</c>.</summary>
    string Method { get; }

    /// <summary>Changes the workspace.</summary>
    /// <exception cref="ProtocolException">It makes no sense.</exception>
    /// <exception cref="JsonException">The parameters don't fit.</exception>
    void Handle(JsonElement parameters, WorkspaceState workspace);
}
