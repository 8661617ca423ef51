using System.Text.Json;

namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>A request is no longer wanted.</summary>
/// <param name="Id">Its id.</param>
internal sealed record CancelParams(JsonElement Id);
