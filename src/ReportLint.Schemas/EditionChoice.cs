using ReportLint.Forms;

namespace ReportLint.Schemas;

/// <summary>Tells by which edition a file is to be read: that of its year; without a year, the one that it states.</summary>
internal sealed class EditionChoice(SchemaKeys keys)
{
    /// <summary>Holds for a file of <paramref name="edition"/>, which is not the last.</summary>
    public JsonObject IsOf(FormEdition edition)
    {
        var next = StatutoryForm.All.First(other => other.Year > edition.Year);
        var choices = new List<object>();
        choices.AddRange(Each(ReportKeys.Year, edition.Year, next.Year - 1));
        choices.AddRange(Each(ReportKeys.Edition, edition.Year, edition.Year).Select(choice => new JsonObject { choice, { "not", keys.RequireAny([ReportKeys.Year]) } }));
        return new JsonObject { { "anyOf", choices } };
    }

    private IEnumerable<JsonObject> Each(FormName name, int first, int last) => keys.Spellings(name).Select(spelling => new JsonObject
    {
        { "required", new object[] { spelling } },
        { "properties", new JsonObject { { spelling, NumberSchemas.Year(first, last) } } },
    });
}
