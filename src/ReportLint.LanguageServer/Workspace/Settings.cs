using System.Text.Json;
using ReportLint.Findings;

namespace ReportLint.LanguageServer.Workspace;

/// <summary>What the user set in the editor, under <c>reportlint</c>.</summary>
/// <param name="Language">The language of messages; null: not set.</param>
internal sealed record Settings(Language? Language = null)
{
    /// <summary>The name under which a client keeps them.</summary>
    public const string Section = "reportlint";

    /// <summary>Reads the settings in <paramref name="json"/>: <c>{"language": "en"}</c>, itself or under <c>reportlint</c>. What makes no sense counts as not set.</summary>
    public static Settings Read(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty(Section, out var section))
            json = section;
        return json.ValueKind == JsonValueKind.Object && json.TryGetProperty("language", out var tag) && tag.ValueKind == JsonValueKind.String && Languages.TryParse(tag.GetString(), out var language)
            ? new Settings(language)
            : new Settings();
    }
}
