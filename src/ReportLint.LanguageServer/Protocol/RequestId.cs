using System.Text.Json;

namespace ReportLint.LanguageServer.Protocol;

/// <summary>The id of a request: a number or a string, kept as its JSON so that it goes back as it came.</summary>
/// <param name="Json">Such as <c>7</c> or <c>"a"</c>.</param>
internal readonly record struct RequestId(string Json)
{
    /// <summary>What answers a message whose id could not be read.</summary>
    public static RequestId Null { get; } = new("null");

    /// <summary>The id in <paramref name="element"/>; null when it can be none.</summary>
    public static RequestId? Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => new RequestId(element.GetRawText()),
        // The same string may be escaped in two ways.
        JsonValueKind.String => new RequestId($"\"{JsonEncodedText.Encode(element.GetString()!)}\""),
        _ => null,
    };

    /// <inheritdoc/>
    public override string ToString() => Json;
}
