using System.Text.Json;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Server;

/// <summary>Answers the requests of one method. Keeps no state: everything is in the parameters and in the workspace as it was when the request came.</summary>
internal interface IRequestHandler
{
    /// <summary>The method, such as <c>textDocument/codeAction</c>.</summary>
    string Method { get; }

    /// <summary>The error by which a request is given up when what it asked about changed meanwhile.</summary>
    int CodeWhenModified { get; }

    /// <summary>Which changes make the answer stale while it is worked out.</summary>
    StaleBy StaleBy { get; }

    /// <summary>Whether the answer waits until the folders have been looked through: for what a client asks once and never again.</summary>
    bool WaitsForScan { get; }

    /// <summary>Tells the client of the feature.</summary>
    /// <param name="server">What the server can do; to be added to.</param>
    /// <param name="client">What the client can do.</param>
    void Announce(ServerCapabilities server, ClientCapabilities client);

    /// <summary>Works out the answer, as JSON. Runs on any thread, beside others.</summary>
    /// <exception cref="OperationCanceledException">The answer is no longer wanted.</exception>
    /// <exception cref="ProtocolException">The request cannot be carried out.</exception>
    /// <exception cref="JsonException">The parameters don't fit.</exception>
    byte[] Handle(JsonElement parameters, WorkspaceSnapshot workspace, CancellationToken cancellationToken);
}
