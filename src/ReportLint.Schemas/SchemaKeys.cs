using ReportLint.Forms;
using ReportLint.Wording;

namespace ReportLint.Schemas;

/// <summary>In which languages a schema takes keys, and what follows from it.</summary>
internal sealed class SchemaKeys(IReadOnlyList<KeyLanguage> languages)
{
    /// <summary>The spellings of <paramref name="name"/>.</summary>
    public IReadOnlyList<string> Spellings(FormName name) => [.. languages.Select(name.In).Distinct(StringComparer.Ordinal)];

    /// <summary>A pattern for the spellings of <paramref name="names"/>.</summary>
    public string Pattern(IEnumerable<FormName> names) => $"^({string.Join("|", names.SelectMany(Spellings))})$";

    /// <summary>A text in the first language of the keys.</summary>
    public string Heading(ILocalizable text) => text.ToString(LanguageOf(languages[0]));

    /// <summary>A text in the languages of the keys.</summary>
    public string Text(ILocalizable text) => string.Join(" / ", languages.Select(language => text.ToString(LanguageOf(language))).Distinct(StringComparer.Ordinal));

    /// <summary>The keywords of a mapping that may hold the keys below <paramref name="parent"/> and nothing else.</summary>
    /// <param name="parent">The key above.</param>
    /// <param name="schema">The schema of a value.</param>
    /// <param name="others">The schema of other keys' values; null where there can be none.</param>
    public JsonObject Mapping(FormKey parent, Func<FormKey, JsonObject> schema, JsonObject? others = null)
    {
        var properties = new JsonObject();
        foreach (var key in parent.Children)
        {
            foreach (var language in languages)
                properties.Add(key.Name.In(language), new JsonObject { { "description", Describe(key, language) }, schema(key) });
        }
        var mapping = new JsonObject { { "properties", properties }, { "additionalProperties", (object?)others ?? false } };
        mapping.AddUnlessEmpty("dependencies", Exclusive(parent.Children.Select(key => key.Name)));
        return mapping;
    }

    /// <summary>Says that all of <paramref name="names"/> must be there.</summary>
    public JsonObject Require(IEnumerable<FormName> names) => languages.Count == 1
        ? new JsonObject { { "required", names.Select(name => name.In(languages[0])).ToList<object>() } }
        : new JsonObject { { "allOf", names.Select(RequireOne).ToList<object>() } };

    /// <summary>Says that any of <paramref name="names"/> is there, in any spelling.</summary>
    public JsonObject RequireAny(IEnumerable<FormName> names)
    {
        var choices = names.SelectMany(Spellings).Select(spelling => (object)new JsonObject { { "required", new object[] { spelling } } }).ToList();
        return choices.Count == 1 ? (JsonObject)choices[0] : new JsonObject { { "anyOf", choices } };
    }

    /// <summary>A key's official label, a column's with the header above it.</summary>
    public static string Label(FormKey key) => key is { Kind: FormKeyKind.Column, Column.Group: { } group } ? $"{group}/{key.Label}" : key.Label;

    /// <summary>A key's official label and what to write behind it.</summary>
    private static string Describe(FormKey key, KeyLanguage language)
    {
        var note = key.Kind == FormKeyKind.Table ? key.Table!.HeaderNote : null;
        return string.Join("\n", new[] { Label(key), KeyText.Of(key)?.ToString(LanguageOf(language)), note }.Where(line => line is not null));
    }

    /// <summary>An <c>if</c> says more precisely than <c>anyOf</c> what is missing.</summary>
    private object RequireOne(FormName name)
    {
        var spellings = Spellings(name);
        var first = new JsonObject { { "required", new object[] { spellings[0] } } };
        return spellings.Count == 1
            ? first
            : new JsonObject { { "if", new JsonObject { { "required", new object[] { spellings[1] } } } }, { "else", first } };
    }

    /// <summary>A key in one language forbids it in the other.</summary>
    private JsonObject Exclusive(IEnumerable<FormName> names)
    {
        var dependencies = new JsonObject();
        foreach (var spellings in names.Select(Spellings).Where(spellings => spellings.Count > 1))
            dependencies.Add(spellings[0], new JsonObject { { "properties", new JsonObject { { spellings[1], false } } } });
        return dependencies;
    }

    private static Language LanguageOf(KeyLanguage language) => language == KeyLanguage.English ? Language.English : Language.Chinese;
}
