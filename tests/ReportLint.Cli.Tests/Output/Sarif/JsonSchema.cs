using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ReportLint.Testing;

namespace ReportLint.Cli.Tests.Output.Sarif;

/// <summary>Checks JSON against a schema of draft 4: those keywords that the schema of SARIF uses. An unknown keyword is an error of the test.</summary>
internal sealed class JsonSchema
{
    private static readonly HashSet<string> s_annotations = new(["$schema", "id", "title", "description", "default", "definitions"], StringComparer.Ordinal);

    private readonly JsonElement _root;
    private readonly List<string> _errors = [];

    private JsonSchema(JsonElement root) => _root = root;

    /// <summary>The schema of SARIF 2.1.0.</summary>
    public static JsonElement Sarif { get; } = JsonDocument.Parse(
        File.ReadAllText(Path.Combine(SourceFolder.Root, "tests", "ReportLint.Cli.Tests", "Output", "Sarif", "Schema", "sarif-2.1.0-rtm.5.json"))).RootElement;

    /// <summary>Where <paramref name="value"/> breaks <paramref name="schema"/>, and how; empty when it doesn't.</summary>
    public static IReadOnlyList<string> Check(JsonElement schema, JsonElement value)
    {
        var check = new JsonSchema(schema);
        check.Visit(schema, value, "");
        return check._errors;
    }

    private void Visit(JsonElement schema, JsonElement value, string path)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (!s_annotations.Contains(keyword.Name) && !Holds(keyword.Name, keyword.Value, schema, value, path))
                _errors.Add($"{path}: {keyword.Name}");
        }
    }

    private bool Holds(string keyword, JsonElement rule, JsonElement schema, JsonElement value, string path) => keyword switch
    {
        "$ref" => Each(() => Visit(Resolve(rule.GetString()!), value, path)),
        "type" => IsType(rule, value),
        "enum" => rule.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)),
        "anyOf" => rule.EnumerateArray().Any(option => IsValid(option, value)),
        "oneOf" => rule.EnumerateArray().Count(option => IsValid(option, value)) == 1,
        "required" => value.ValueKind != JsonValueKind.Object || rule.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "properties" => value.ValueKind != JsonValueKind.Object || Each(() => VisitProperties(rule, value, path)),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object || HoldAdditional(rule, schema, value, path),
        "items" => value.ValueKind != JsonValueKind.Array || Each(() => VisitItems(rule, value, path)),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32(),
        "uniqueItems" => value.ValueKind != JsonValueKind.Array || !rule.GetBoolean() || AreUnique([.. value.EnumerateArray()]),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= rule.GetDecimal(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= rule.GetDecimal(),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!, RegexOptions.ECMAScript, TimeSpan.FromMinutes(1)),
        "format" => value.ValueKind != JsonValueKind.String || IsFormat(rule.GetString()!, value.GetString()!),
        _ => throw new NotSupportedException(keyword),
    };

    private bool IsValid(JsonElement schema, JsonElement value)
    {
        var check = new JsonSchema(_root);
        check.Visit(schema, value, "");
        return check._errors.Count == 0;
    }

    private void VisitProperties(JsonElement properties, JsonElement value, string path)
    {
        foreach (var property in properties.EnumerateObject())
        {
            if (value.TryGetProperty(property.Name, out var child))
                Visit(property.Value, child, $"{path}/{property.Name}");
        }
    }

    private bool HoldAdditional(JsonElement rule, JsonElement schema, JsonElement value, string path)
    {
        var additional = value.EnumerateObject().Where(property => !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(property.Name, out _)).ToList();
        if (rule.ValueKind == JsonValueKind.Object)
            additional.ForEach(property => Visit(rule, property.Value, $"{path}/{property.Name}"));
        return rule.ValueKind != JsonValueKind.False || additional.Count == 0;
    }

    private void VisitItems(JsonElement rule, JsonElement value, string path)
    {
        foreach (var (index, item) in value.EnumerateArray().Index())
            Visit(rule, item, path + "/" + index.ToString(CultureInfo.InvariantCulture));
    }

    private JsonElement Resolve(string reference) => reference.TrimStart('#', '/').Split('/').Aggregate(_root, (element, name) => element.GetProperty(name));

    private static bool IsType(JsonElement rule, JsonElement value) => rule.ValueKind == JsonValueKind.Array
        ? rule.EnumerateArray().Any(type => IsType(type, value))
        : rule.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "number" => value.ValueKind == JsonValueKind.Number,
            "null" => value.ValueKind == JsonValueKind.Null,
            var type => throw new NotSupportedException(type),
        };

    private static bool IsFormat(string format, string value) => format switch
    {
        "uri" => IsAscii(value) && Uri.TryCreate(value, UriKind.Absolute, out _) && Uri.IsWellFormedUriString(value, UriKind.Absolute),
        "uri-reference" => IsAscii(value) && Uri.IsWellFormedUriString(value, UriKind.RelativeOrAbsolute),
        "date-time" => DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out _),
        _ => throw new NotSupportedException(format),
    };

    private static bool IsAscii(string value) => value.All(char.IsAscii);

    private static bool AreUnique(IReadOnlyList<JsonElement> items) => !items.Index().Any(item => items.Skip(item.Index + 1).Any(other => JsonElement.DeepEquals(item.Item, other)));

    private static bool Each(Action visit)
    {
        visit();
        return true;
    }
}
