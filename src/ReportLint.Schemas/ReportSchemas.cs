using ReportLint.Forms;

namespace ReportLint.Schemas;

/// <summary>JSON Schemas (draft-07) of the report file, derived from the form.</summary>
/// <remarks>They are for editors that have a YAML language server but not this tool's own. They see keys and kinds of values, never sums.</remarks>
public static class ReportSchemas
{
    /// <summary>The name of the schema that takes every edition and both key languages.</summary>
    public const string Common = "report.schema.json";

    /// <summary>All of them: the common one, then one for each edition and key language.</summary>
    public static IReadOnlyList<SchemaFile> All { get; } =
    [
        new(Common, Write(EveryEdition)),
        .. StatutoryForm.All.SelectMany(edition => new[] { KeyLanguage.Chinese, KeyLanguage.English }.Select(language => OfEdition(edition, language))),
    ];

    private static SchemaFile OfEdition(FormEdition edition, KeyLanguage language)
    {
        var keys = new SchemaKeys([language]);
        return new($"report.{edition}.{(language == KeyLanguage.English ? "en" : "zh")}.schema.json", Write(definitions => EditionSchema.Of(edition, keys, definitions, prefix: "")));
    }

    private static JsonObject EveryEdition(SchemaDefinitions definitions)
    {
        var keys = new SchemaKeys([KeyLanguage.Chinese, KeyLanguage.English]);
        var choice = new EditionChoice(keys);
        JsonObject? rest = null;
        foreach (var edition in StatutoryForm.All.Reverse())
        {
            var schema = definitions.Refer(edition.ToString(), () => EditionSchema.Of(edition, keys, definitions, prefix: $"{edition}."));
            rest = rest is null ? schema : new JsonObject { { "if", choice.IsOf(edition) }, { "then", schema }, { "else", rest } };
        }
        return new JsonObject { { "type", "object" }, rest! };
    }

    private static string Write(Func<SchemaDefinitions, JsonObject> create)
    {
        var definitions = new SchemaDefinitions();
        var schema = create(definitions);
        return JsonText.Write(new JsonObject
        {
            { "$schema", "http://json-schema.org/draft-07/schema#" },
            { "$comment", SchemaMessages.Generated.Chinese + " " + SchemaMessages.Generated.English },
            schema,
            { "definitions", definitions.ToJson() },
        });
    }
}
