using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Server;

/// <summary>Takes note of the notifications of one method, with typed parameters.</summary>
internal abstract class NotificationHandler<TParameters>(JsonTypeInfo<TParameters> type) : INotificationHandler
    where TParameters : class
{
    /// <inheritdoc/>
    public abstract string Method { get; }

    /// <inheritdoc/>
    public void Handle(JsonElement parameters, WorkspaceState workspace) => Handle(Parameters.Read(parameters, type), workspace);

    /// <summary>Changes the workspace.</summary>
    protected abstract void Handle(TParameters parameters, WorkspaceState workspace);
}
