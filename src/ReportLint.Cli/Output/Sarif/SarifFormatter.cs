using System.Text.Json;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Wording;

namespace ReportLint.Cli.Output.Sarif;

/// <summary>SARIF 2.1.0, the OASIS standard that code scanning and editors read: see docs/formats.md.</summary>
internal sealed class SarifFormatter : IFormatter
{
    /// <summary>Its name on the command line.</summary>
    public const string Name = "sarif";

    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string InternalError = "RL0099";

    /// <inheritdoc/>
    public void Write(LintResult result, FormattingOptions options, TextWriter writer)
    {
        var findings = (options.OmitsSuppressed ? result.Findings : result.Findings.Concat(result.Suppressed)).Order(FindingOrder.Instance).ToList();
        writer.Write(JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            WriteRun(json, result, findings, options);
            json.WriteEndArray();
            json.WriteEndObject();
        }));
        writer.Write('\n');
    }

    private static void WriteRun(Utf8JsonWriter json, LintResult result, IReadOnlyList<Finding> findings, FormattingOptions options)
    {
        var rules = new SarifRules(findings);
        json.WriteStartObject();
        rules.WriteTool(json, options.Summary);
        WriteInvocation(json, result);
        json.WriteString("language", options.Summary.Tag());
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("newlineSequences");
        json.WriteStringValue("\r\n");
        json.WriteStringValue("\n");
        json.WriteStringValue("\r");
        json.WriteEndArray();
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifLocations.SourceRoot);
        SarifText.Write(json, "description", CliMessages.SourceRoot.ToString(options.Summary));
        json.WriteEndObject();
        json.WriteEndObject();

        var languageOf = options.LanguageOf(result);
        var fingerprints = new SarifFingerprints();
        json.WriteStartArray("results");
        foreach (var finding in findings)
            SarifResult.Write(json, finding, rules, fingerprints, languageOf(finding));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A run that checked nothing, or in which a rule failed, must not be taken for one that found nothing.</summary>
    private static void WriteInvocation(Utf8JsonWriter json, LintResult result)
    {
        var failed = result.Findings.Any(finding => string.Equals(finding.Rule.Code, InternalError, StringComparison.Ordinal));
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", result.Reports.Count > 0 && !failed);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
