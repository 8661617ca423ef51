using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Server;

/// <summary>Answers the requests of one method, with typed parameters and answer. A feature is a class of this kind and a line in <see cref="Features.Handlers"/>.</summary>
/// <param name="parametersType">How the parameters are read, such as <c>ProtocolJson.Wire.CodeActionParams</c>.</param>
/// <param name="resultType">How the answer is written.</param>
internal abstract class RequestHandler<TParameters, TResult>(JsonTypeInfo<TParameters> parametersType, JsonTypeInfo<TResult> resultType) : IRequestHandler
    where TParameters : class
{
    /// <inheritdoc/>
    public abstract string Method { get; }

    /// <inheritdoc/>
    public virtual int CodeWhenModified => ErrorCode.ContentModified;

    /// <inheritdoc/>
    public virtual StaleBy StaleBy => StaleBy.Document;

    /// <inheritdoc/>
    public virtual bool WaitsForScan => false;

    /// <inheritdoc/>
    public abstract void Announce(ServerCapabilities server, ClientCapabilities client);

    /// <inheritdoc/>
    public byte[] Handle(JsonElement parameters, WorkspaceSnapshot workspace, CancellationToken cancellationToken)
    {
        var result = Handle(Parameters.Read(parameters, parametersType), workspace, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return JsonSerializer.SerializeToUtf8Bytes(result, resultType);
    }

    /// <summary>Works out the answer; null where there is nothing to say.</summary>
    protected abstract TResult Handle(TParameters parameters, WorkspaceSnapshot workspace, CancellationToken cancellationToken);
}
