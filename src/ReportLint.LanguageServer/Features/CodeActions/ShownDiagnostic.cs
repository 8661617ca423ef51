using System.Text.Json;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;

namespace ReportLint.LanguageServer.Features.CodeActions;

/// <summary>A diagnostic that the client shows, as it gives it back; it may be another server's.</summary>
/// <param name="Json">All of it.</param>
/// <param name="Code">Its code.</param>
/// <param name="Range">Where it is.</param>
internal sealed record ShownDiagnostic(JsonElement Json, string Code, LspRange Range)
{
    /// <summary>Reads a diagnostic; null when it is none of ours.</summary>
    public static ShownDiagnostic? Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty("code", out var code) || code.ValueKind != JsonValueKind.String || !json.TryGetProperty("range", out var range))
            return null;
        try
        {
            return new ShownDiagnostic(json, code.GetString()!, range.Deserialize(ProtocolJson.Wire.LspRange));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
