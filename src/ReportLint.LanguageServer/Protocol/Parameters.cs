using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ReportLint.LanguageServer.Protocol;

/// <summary>Reads the parameters of a message.</summary>
internal static class Parameters
{
    /// <summary>The parameters as <typeparamref name="T"/>.</summary>
    /// <exception cref="JsonException">They don't fit, or there are none.</exception>
    public static T Read<T>(JsonElement parameters, JsonTypeInfo<T> type)
        where T : class
    {
        if (parameters.ValueKind != JsonValueKind.Object)
            throw new JsonException("the parameters must be an object");
        return parameters.Deserialize(type) ?? throw new JsonException("the parameters are missing");
    }
}
