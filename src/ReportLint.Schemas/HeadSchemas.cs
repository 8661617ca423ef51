using ReportLint.Forms;
using ReportLint.Wording;

namespace ReportLint.Schemas;

/// <summary>The values at the top of a file, and the words that a value may be.</summary>
internal sealed class HeadSchemas(FormEdition edition, SchemaKeys keys, SchemaDefinitions definitions)
{
    private static readonly object[] s_scalar = ["string", "number", "boolean", "null"];

    /// <summary>The schema of a single value at the top.</summary>
    public JsonObject Head(FormName name)
    {
        if (name == ReportKeys.Year)
            return new JsonObject { NumberSchemas.Year(edition.Year, LastYear), { "examples", new object[] { edition.Year } } };
        if (name == ReportKeys.Edition)
            return EditionNumber();
        if (name == ReportKeys.Kind)
            return Words(ReportKeys.AgencyKinds);
        if (name == ReportKeys.Agency)
            return new JsonObject { { "type", s_scalar.Where(type => type is not "null").ToList() }, { "pattern", @"\S" }, { "errorMessage", keys.Text(SchemaMessages.Name) } };
        return name == ReportKeys.Issued
            ? new JsonObject { { "type", new object[] { "string", "null" } }, { "pattern", @"^\s*[0-9]{4}-[0-9]{2}-[0-9]{2}\s*$" }, { "errorMessage", keys.Text(SchemaMessages.Date) } }
            : Text();
    }

    /// <summary>A text.</summary>
    public JsonObject Text() => definitions.Refer("text", () => new JsonObject { { "type", s_scalar }, { "errorMessage", keys.Text(SchemaMessages.Text) } });

    /// <summary>A list of texts, or a single one.</summary>
    public JsonObject List() => new()
    {
        { "type", s_scalar.Append("array").ToList() },
        { "errorMessage", keys.Text(SchemaMessages.Text) },
        { "items", Text() },
    };

    /// <summary>One of some words; blank is nothing.</summary>
    public JsonObject Words(IReadOnlyList<FormName> words) => new()
    {
        { "type", new object[] { "string", "null" } },
        { "pattern", $@"^\s*({string.Join("|", words.SelectMany(word => new[] { word.Key, word.Id }).Distinct(StringComparer.Ordinal))})\s*$" },
        { "errorMessage", keys.Text(SchemaMessages.OneOf.With(new LocalizedList([.. words.Select(word => new LocalizedText(word.Key, word.Id))]))) },
        { "examples", words.SelectMany(keys.Spellings).ToList<object>() },
    };

    private int? LastYear => StatutoryForm.All.SkipWhile(other => other != edition).Skip(1).Select(next => (int?)next.Year - 1).FirstOrDefault();

    private JsonObject EditionNumber()
    {
        var message = keys.Text(SchemaMessages.OneOf.With(edition.Year));
        return new JsonObject
        {
            { "type", new object[] { "integer", "string", "null" } },
            { "pattern", NumberSchemas.YearPattern(edition.Year, edition.Year) },
            { "errorMessage", message },
            { "if", new JsonObject { { "type", "integer" } } },
            { "then", new JsonObject { { "const", edition.Year }, { "errorMessage", message } } },
            { "examples", new object[] { edition.Year } },
        };
    }
}
