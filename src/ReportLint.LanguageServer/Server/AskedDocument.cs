using System.Text.Json;
using ReportLint.LanguageServer.Workspace;

namespace ReportLint.LanguageServer.Server;

/// <summary>The document that a message is about, whatever else it says.</summary>
internal static class AskedDocument
{
    /// <summary>The key of the document; null when the message names none.</summary>
    public static string? Of(JsonElement parameters) =>
        parameters.ValueKind == JsonValueKind.Object && parameters.TryGetProperty("textDocument", out var document)
        && document.ValueKind == JsonValueKind.Object && document.TryGetProperty("uri", out var uri) && uri.ValueKind == JsonValueKind.String
            ? DocumentUri.Key(uri.GetString()!) : null;
}
