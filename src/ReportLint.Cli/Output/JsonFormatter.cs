using System.Text.Json;
using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Cli.Output;

/// <summary>The machine-readable format, version 1: see docs/cli.md.</summary>
internal sealed class JsonFormatter : IFormatter
{
    /// <summary>Its name on the command line.</summary>
    public const string Name = "json";

    private const int Version = 1;

    /// <inheritdoc/>
    public void Write(LintResult result, FormattingOptions options, TextWriter writer)
    {
        var languageOf = options.LanguageOf(result);
        writer.Write(JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartArray("findings");
            foreach (var finding in result.Findings)
                WriteFinding(json, finding, languageOf(finding));
            json.WriteEndArray();
            if (options.ListsClaims)
                WriteClaims(json, result);
            WriteSummary(json, result);
            json.WriteEndObject();
        }));
        writer.Write('\n');
    }

    /// <summary>One finding.</summary>
    public static void WriteFinding(Utf8JsonWriter json, Finding finding, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Rule.Code);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("severity", finding.Severity.Word());
        json.WriteString("message", finding.Message.ToString(language));
        json.WriteString("file", finding.Location.Source.Path);
        WriteRange(json, finding.Location.LineSpan);
        WriteOptional(json, "cell", finding.Cell);
        WriteOptional(json, "expected", finding.Expected);
        WriteOptional(json, "actual", finding.Actual);
        json.WriteStartArray("related");
        foreach (var related in finding.Related)
        {
            json.WriteStartObject();
            json.WriteString("file", related.Location.Source.Path);
            WriteRange(json, related.Location.LineSpan);
            WriteOptional(json, "cell", related.Cell);
            json.WriteString("message", related.Message.ToString(language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (finding.RelatedCount > finding.Related.Count)
            json.WriteNumber("relatedCount", finding.RelatedCount);
        json.WriteStartArray("edits");
        foreach (var edit in finding.Edits)
        {
            json.WriteStartObject();
            WriteRange(json, finding.Location.Source.GetLineSpan(edit.Edit.Span));
            json.WriteString("newText", edit.Edit.NewText);
            json.WriteBoolean("safe", edit.IsSafe);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("help", finding.Rule.HelpLink);
        json.WriteEndObject();
    }

    private static void WriteClaims(Utf8JsonWriter json, LintResult result)
    {
        json.WriteStartArray("claims");
        foreach (var claim in ClaimList.Of(result))
        {
            var source = claim.Block.Narrative.Source;
            json.WriteStartObject();
            json.WriteString("file", source.Path);
            WriteRange(json, source.GetLineSpan(claim.InFile));
            json.WriteString("text", claim.Wording);
            json.WriteString("value", ClaimText.Write(claim.Value));
            json.WriteString("verdict", claim.Verdict.ToString().ToLowerInvariant());
            json.WriteStartArray("cells");
            foreach (var term in claim.Reading?.Terms ?? [])
                json.WriteStringValue(term.Address);
            json.WriteEndArray();
            if (claim.Reading is { Value: { } sum } reading)
            {
                json.WriteString("relation", reading.IsAtMost ? "at-most" : "equal");
                json.WriteString("tables", ClaimText.Write(sum));
            }
            json.WriteString("certainty", claim.Certainty.ToString().ToLowerInvariant());
            WriteReasons(json, claim, source);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteReasons(Utf8JsonWriter json, Claim claim, SourceText source)
    {
        json.WriteStartArray("reasons");
        foreach (var reason in claim.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(reason.Kind.ToString()));
            json.WriteString("text", claim.Block.Text.Substring(reason.Span.Start, reason.Span.Length));
            WriteRange(json, source.GetLineSpan(claim.Block.InFile(reason.Span)));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteSummary(Utf8JsonWriter json, LintResult result)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("files", result.Reports.Count);
        json.WriteNumber("errors", result.Count(Severity.Error));
        json.WriteNumber("warnings", result.Count(Severity.Warning));
        json.WriteNumber("infos", result.Count(Severity.Info));
        json.WriteNumber("suppressed", result.Suppressed.Count);
        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, LineSpan span)
    {
        json.WriteStartObject("range");
        WritePosition(json, "start", span.Start);
        WritePosition(json, "end", span.End);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string name, LinePosition position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
