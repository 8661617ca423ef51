using System.Text.Json;

namespace ReportLint.LanguageServer.Protocol;

/// <summary>A message of the client.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id, where there is one.</param>
/// <param name="Method">The method of a request or notification; empty for the others.</param>
/// <param name="Body">The parameters, or the result; undefined when there is none.</param>
/// <param name="Problem">Why it is no message, or the error that a response brings; null when all is well.</param>
internal sealed record IncomingMessage(IncomingKind Kind, RequestId? Id, string Method, JsonElement Body, string? Problem)
{
    private const string Version = "2.0";

    /// <summary>Reads the content of a message.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static IncomingMessage Read(byte[] content)
    {
        using var document = JsonDocument.Parse(LenientJson.Mend(content));
        return Read(document.RootElement);
    }

    private static IncomingMessage Read(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array)
            return Invalid(null, "LSP has no batches: send each message on its own");
        if (root.ValueKind != JsonValueKind.Object)
            return Invalid(null, "a message is a JSON object");
        var hasId = root.TryGetProperty("id", out var idElement);
        var id = hasId ? RequestId.Read(idElement) : null;
        if (!root.TryGetProperty("jsonrpc", out var version) || version.ValueKind != JsonValueKind.String || !version.ValueEquals(Version))
            return Invalid(id, "jsonrpc must be \"2.0\"");
        if (!root.TryGetProperty("method", out var method))
            return ReadResponse(root, id);
        if (method.ValueKind != JsonValueKind.String)
            return Invalid(id, "method must be a string");
        if (hasId && id is null)
            return Invalid(null, "id must be a number or a string");
        var parameters = root.TryGetProperty("params", out var found) ? found.Clone() : default;
        if (parameters.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Undefined or JsonValueKind.Null))
            return Invalid(id, "params must be an object or an array");
        return new IncomingMessage(hasId ? IncomingKind.Request : IncomingKind.Notification, id, method.GetString()!, parameters, null);
    }

    private static IncomingMessage ReadResponse(JsonElement root, RequestId? id)
    {
        if (root.TryGetProperty("error", out var error))
            return new IncomingMessage(IncomingKind.Response, id, "", default, error.GetRawText());
        return root.TryGetProperty("result", out var result) && id is not null
            ? new IncomingMessage(IncomingKind.Response, id, "", result.Clone(), null)
            : Invalid(id, "a message has a method, a result or an error");
    }

    private static IncomingMessage Invalid(RequestId? id, string problem) => new(IncomingKind.Invalid, id, "", default, problem);
}
