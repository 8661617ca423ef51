using System.Text.Json;

namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>The user changed settings.</summary>
/// <param name="Settings">All settings, from a client that sends them.</param>
internal sealed record DidChangeConfigurationParams(JsonElement Settings = default);
