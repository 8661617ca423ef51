using System.Text.Json;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Cli.Output.Sarif;

/// <summary>Writes suggested edits. All edits of a finding are one fix.</summary>
internal static class SarifFix
{
    /// <summary>Writes the fix of <paramref name="finding"/>, if it has one.</summary>
    public static void Write(Utf8JsonWriter json, Finding finding, Language language)
    {
        if (finding.Edits.Count == 0)
            return;
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        SarifText.Write(json, "description", Suggestion.Of(finding).ToString(language));
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        SarifLocations.WriteArtifact(json, finding.Location.Source);
        json.WriteStartArray("replacements");
        foreach (var edit in finding.Edits)
        {
            json.WriteStartObject();
            SarifLocations.WriteRegion(json, "deletedRegion", finding.Location.Source.GetLineSpan(edit.Edit.Span));
            if (edit.Edit.NewText.Length > 0)
            {
                json.WriteStartObject("insertedContent");
                json.WriteString("text", edit.Edit.NewText);
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteBoolean("safe", finding.Edits.All(edit => edit.IsSafe));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
