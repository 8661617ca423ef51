using System.Text.Json;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Cli.Output.Sarif;

/// <summary>Writes findings.</summary>
internal static class SarifResult
{
    /// <summary>What SARIF calls <paramref name="severity"/>.</summary>
    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };

    /// <summary>Writes <paramref name="finding"/>, suppressed or not.</summary>
    public static void Write(Utf8JsonWriter json, Finding finding, SarifRules rules, SarifFingerprints fingerprints, Language language)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Code);
        json.WriteNumber("ruleIndex", rules.IndexOf(finding.Rule));
        json.WriteString("level", Level(finding.Severity));
        SarifText.Write(json, "message", finding.Message.ToString(language));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        SarifLocations.WritePhysical(json, finding.Location);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(json, finding, language);
        SarifFix.Write(json, finding, language);
        WriteSuppressions(json, finding);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(SarifFingerprints.Name, fingerprints.Of(finding));
        json.WriteEndObject();
        WriteProperties(json, finding);
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, Finding finding, Language language)
    {
        if (finding.Related.Count == 0)
            return;
        json.WriteStartArray("relatedLocations");
        foreach (var (index, related) in finding.Related.Index())
        {
            json.WriteStartObject();
            json.WriteNumber("id", index + 1);
            SarifLocations.WritePhysical(json, related.Location);
            SarifText.Write(json, "message", related.Message.ToString(language));
            if (related.Cell is not null)
            {
                json.WriteStartObject("properties");
                json.WriteString("cell", related.Cell);
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>An empty list says that nothing suppresses the result; no list would say that nobody knows.</summary>
    private static void WriteSuppressions(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("suppressions");
        if (finding.SuppressionReason is { } reason)
        {
            json.WriteStartObject();
            json.WriteString("kind", finding.Baseline is null ? "inSource" : "external");
            json.WriteString("justification", reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter json, Finding finding)
    {
        var isCut = finding.RelatedCount > finding.Related.Count;
        if (finding.Cell is null && finding.Expected is null && finding.Actual is null && !isCut)
            return;
        json.WriteStartObject("properties");
        WriteOptional(json, "cell", finding.Cell);
        WriteOptional(json, "expected", finding.Expected);
        WriteOptional(json, "actual", finding.Actual);
        if (isCut)
            json.WriteNumber("relatedCount", finding.RelatedCount);
        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
