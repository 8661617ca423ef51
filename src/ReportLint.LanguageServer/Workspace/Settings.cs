using System.Text.Json;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Workspace;

/// <summary>What the user set in the editor, under <c>reportlint</c>.</summary>
/// <param name="Language">The language of messages; null: not set.</param>
/// <param name="ColumnHints">Between the figures of which rows the names of columns are shown.</param>
/// <param name="TotalHints">Whether totals are shown that a row leaves out.</param>
internal sealed record Settings(Language? Language = null, ColumnHints ColumnHints = ColumnHints.FirstRow, bool TotalHints = true)
{
    /// <summary>The name under which a client keeps them.</summary>
    public const string Section = "reportlint";

    /// <summary>Reads the settings in <paramref name="json"/>: <c>{"language": "en", "inlayHints": {"columns": false, "totals": true}}</c>, itself or under <c>reportlint</c>. What makes no sense counts as not set.</summary>
    public static Settings Read(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty(Section, out var section))
            json = section;
        if (json.ValueKind != JsonValueKind.Object)
            return new Settings();
        var language = json.TryGetProperty("language", out var tag) && tag.ValueKind == JsonValueKind.String && Languages.TryParse(tag.GetString(), out var known) ? known : (Language?)null;
        return json.TryGetProperty("inlayHints", out var hints) && hints.ValueKind == JsonValueKind.Object
            ? new Settings(language, Columns(hints), IsOn(hints, "totals"))
            : new Settings(language);
    }

    /// <summary><c>true</c> or <c>"groups"</c>, <c>false</c> or <c>"off"</c>; <c>"cursor"</c> for a client that shows those of one row itself.</summary>
    private static ColumnHints Columns(JsonElement hints) => !hints.TryGetProperty("columns", out var value) ? ColumnHints.FirstRow : value.ValueKind switch
    {
        JsonValueKind.False => ColumnHints.None,
        JsonValueKind.String when value.ValueEquals("off") => ColumnHints.None,
        JsonValueKind.String when value.ValueEquals("cursor") => ColumnHints.EveryRow,
        _ => ColumnHints.FirstRow,
    };

    private static bool IsOn(JsonElement hints, string name) => !hints.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.False;
}
