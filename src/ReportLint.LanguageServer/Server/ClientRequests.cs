using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Server;

/// <summary>The requests that the server makes of the client. On the dispatcher's thread only.</summary>
internal sealed class ClientRequests(MessageWriter writer)
{
    private readonly Dictionary<RequestId, Action<JsonElement>> _waiting = [];
    private int _last;

    /// <summary>Sends a request.</summary>
    /// <param name="method">The method.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="type">How they are written.</param>
    /// <param name="take">What to do with the result; not called when the client answers with an error.</param>
    public void Send<T>(string method, T parameters, JsonTypeInfo<T> type, Action<JsonElement>? take = null) =>
        writer.WriteRequest(Register(take), method, JsonSerializer.SerializeToUtf8Bytes(parameters, type));

    /// <summary>Sends a request without parameters, of whose answer nothing is expected.</summary>
    public void Send(string method) => writer.WriteRequest(Register(take: null), method, parameters: null);

    /// <summary>Takes an answer of the client; what was never asked, or answered before, is ignored.</summary>
    /// <returns>What the client complains of, or null.</returns>
    public string? Take(IncomingMessage response)
    {
        if (response.Id is not { } id || !_waiting.Remove(id, out var take))
            return null;
        if (response.Problem is { } problem)
            return problem;
        take(response.Body);
        return null;
    }

    private RequestId Register(Action<JsonElement>? take)
    {
        var id = new RequestId(string.Create(CultureInfo.InvariantCulture, $"\"reportlint/{++_last}\""));
        // What nothing is expected of isn't kept: a client that never answers must not make the server grow.
        if (take is not null)
            _waiting.Add(id, take);
        return id;
    }
}
