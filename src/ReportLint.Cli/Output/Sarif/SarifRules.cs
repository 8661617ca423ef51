using System.Text.Json;
using ReportLint.Cli.Documentation;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Cli.Output.Sarif;

/// <summary>The tool, with the rules that have results.</summary>
internal sealed class SarifRules
{
    private const string Home = "https://github.com/reportlint/reportlint";

    private readonly List<RuleDescriptor> _rules;
    private readonly Dictionary<string, int> _indexes;

    /// <summary>The rules of <paramref name="findings"/>, by code.</summary>
    public SarifRules(IEnumerable<Finding> findings)
    {
        _rules = [.. findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Code, StringComparer.Ordinal).OrderBy(rule => rule.Code, StringComparer.Ordinal)];
        _indexes = _rules.Index().ToDictionary(rule => rule.Item.Code, rule => rule.Index, StringComparer.Ordinal);
    }

    /// <summary>The place of <paramref name="rule"/> among them.</summary>
    public int IndexOf(RuleDescriptor rule) => _indexes[rule.Code];

    /// <summary>Writes the tool.</summary>
    public void WriteTool(Utf8JsonWriter json, Language language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ReportLint");
        json.WriteString("semanticVersion", ToolVersion.Current);
        json.WriteString("informationUri", Home);
        json.WriteString("language", language.Tag());
        json.WriteStartArray("rules");
        foreach (var rule in _rules)
            WriteRule(json, rule, language);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, RuleDescriptor rule, Language language)
    {
        var (summary, rationale) = (rule.Summary.ToString(language), rule.Rationale.ToString(language));
        var basis = rule.Basis is null ? "" : $"\n\n{DocumentationMessages.Basis.ToString(language)}{(language == Language.English ? ": " : "：")}{rule.Basis.ToString(language)}";
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        json.WriteString("name", rule.Name);
        SarifText.Write(json, "shortDescription", summary);
        SarifText.Write(json, "fullDescription", rationale);
        json.WriteString("helpUri", rule.HelpLink);
        json.WriteStartObject("help");
        json.WriteString("text", $"{summary}\n\n{rationale}{basis}\n\n{rule.HelpLink}");
        json.WriteString("markdown", $"**{summary}**\n\n{rationale}{basis}\n\n[{rule.Code} {rule.Name}]({rule.HelpLink})");
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifResult.Level(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(rule.Group.Word());
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
