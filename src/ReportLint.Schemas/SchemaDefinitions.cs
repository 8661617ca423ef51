namespace ReportLint.Schemas;

/// <summary>The parts of a schema that are used in several places, by name.</summary>
internal sealed class SchemaDefinitions
{
    private readonly Dictionary<string, JsonObject> _schemas = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>The definitions, in the order in which they were first asked for.</summary>
    public JsonObject ToJson()
    {
        var json = new JsonObject();
        foreach (var name in _names)
            json.Add(name, _schemas[name]);
        return json;
    }

    /// <summary>What stands for the definition <paramref name="name"/>; <paramref name="create"/> makes it the first time.</summary>
    public JsonObject Refer(string name, Func<JsonObject> create)
    {
        if (!_schemas.ContainsKey(name))
        {
            _schemas.Add(name, []);
            _names.Add(name);
            _schemas[name] = create();
        }
        return new JsonObject { { "$ref", "#/definitions/" + name } };
    }
}
