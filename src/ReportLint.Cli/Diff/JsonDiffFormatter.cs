using System.Text.Json;
using ReportLint.Cli.Output;
using ReportLint.Comparison;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Cli.Diff;

/// <summary>The machine-readable format, version 1: see docs/diff.md.</summary>
internal sealed class JsonDiffFormatter : IDiffFormatter
{
    /// <summary>Its name on the command line.</summary>
    public const string Name = "json";

    private const int Version = 1;

    /// <inheritdoc/>
    public void Write(DiffResult result, FormattingOptions options, TextWriter writer)
    {
        writer.Write(JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("before", result.BeforeName);
            json.WriteString("after", result.AfterName);
            json.WriteStartArray("reports");
            foreach (var report in result.Comparison.Reports)
                WriteReport(json, report, options.Summary);
            json.WriteEndArray();
            WriteFindings(json, "gained", result.Comparison.Gained, options.LanguageOf(result.After.Lint));
            WriteFindings(json, "lost", result.Comparison.Lost, options.LanguageOf(result.Before.Lint));
            WriteSummary(json, result);
            json.WriteEndObject();
        }));
        writer.Write('\n');
    }

    private static void WriteReport(Utf8JsonWriter json, ReportComparison report, Language language)
    {
        json.WriteStartObject();
        json.WriteString("status", report.Before is null ? "added" : report.After is null ? "removed" : "changed");
        json.WriteString("agency", report.Report.Agency?.Value);
        if (report.Report.Year is { } year)
            json.WriteNumber("year", year.Value);
        else
            json.WriteNull("year");
        json.WriteString("before", report.Before?.Source.Path);
        json.WriteString("after", report.After?.Source.Path);
        json.WriteBoolean("compared", !report.IsUnreadable);
        WriteValues(json, "fields", report.Fields, language);
        WriteValues(json, "figures", report.Figures, language);
        WriteValues(json, "notes", report.Notes, language);
        WriteValues(json, "fees", report.Fees, language);
        WriteTexts(json, report);
        WriteClaims(json, report, language);
        json.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter json, string name, IReadOnlyList<ValueChange> changes, Language language)
    {
        json.WriteStartArray(name);
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("address", change.Address);
            if (change.Part is { } part)
                json.WriteString("part", part.Heading);
            json.WriteString("label", change.Part is null ? change.Label.ToString(language) : change.Label.Chinese);
            WriteBoth(json, change.Before, change.After);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, ReportComparison report)
    {
        json.WriteStartArray("texts");
        foreach (var text in report.Texts)
        {
            json.WriteStartObject();
            json.WriteString("part", text.PartId);
            json.WriteStartArray("sentences");
            foreach (var sentence in text.Sentences)
            {
                json.WriteStartObject();
                WriteBoth(json, sentence.Before, sentence.After);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteClaims(Utf8JsonWriter json, ReportComparison report, Language language)
    {
        json.WriteStartArray("claims");
        foreach (var claim in report.Claims)
        {
            json.WriteStartObject();
            json.WriteStartArray("cells");
            foreach (var address in claim.Addresses)
                json.WriteStringValue(address);
            json.WriteEndArray();
            json.WriteString("label", claim.Label.ToString(language));
            WriteBoth(json, claim.Before, claim.After);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteBoth(Utf8JsonWriter json, string? before, string? after)
    {
        json.WriteString("before", before);
        json.WriteString("after", after);
    }

    private static void WriteFindings(Utf8JsonWriter json, string name, IReadOnlyList<Finding> findings, Func<Finding, Language> languageOf)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings)
            JsonFormatter.WriteFinding(json, finding, languageOf(finding));
        json.WriteEndArray();
    }

    private static void WriteSummary(Utf8JsonWriter json, DiffResult result)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("changed", result.Changed.Count());
        json.WriteNumber("added", result.Added.Count());
        json.WriteNumber("removed", result.Removed.Count());
        json.WriteNumber("gained", result.Comparison.Gained.Count);
        json.WriteNumber("lost", result.Comparison.Lost.Count);
        json.WriteEndObject();
    }
}
