using System.Text.Json;
using ReportLint.Forms;
using ReportLint.Testing;

namespace ReportLint.Schemas.Tests;

/// <summary>The files below docs/schema are generated: run with REPORTLINT_UPDATE_SNAPSHOTS=1 to write them anew.</summary>
/// <remarks>Whether they say what they should is checked with ajv and yaml-language-server: tests/Schemas.</remarks>
public sealed class ReportSchemasTests
{
    private static readonly string s_folder = Path.Combine(SourceFolder.Root, "docs", "schema");

    public static TheoryData<string> Names => [.. ReportSchemas.All.Select(schema => schema.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_published_schema_is_current(string name) => Snapshot.MatchFile(Path.Combine(s_folder, name), Find(name));

    [Fact]
    public void There_are_no_others() =>
        Assert.Equal(ReportSchemas.All.Select(schema => schema.Name).Order(StringComparer.Ordinal), Directory.GetFiles(s_folder, "*.json").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_JSON_in_which_every_reference_leads_somewhere(string name)
    {
        using var document = JsonDocument.Parse(Find(name));
        var definitions = document.RootElement.GetProperty("definitions");
        var references = References(document.RootElement).ToList();
        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.True(definitions.TryGetProperty(reference.Replace("#/definitions/", "", StringComparison.Ordinal), out _), reference));
        Assert.All(definitions.EnumerateObject(), definition => Assert.Contains("#/definitions/" + definition.Name, references));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_key_of_its_editions_is_there_with_its_label(string name)
    {
        var text = Find(name);
        foreach (var edition in StatutoryForm.All.Where(edition => string.Equals(name, ReportSchemas.Common, StringComparison.Ordinal) || name.Contains($".{edition}.", StringComparison.Ordinal)))
        {
            foreach (var key in Below(edition.Keys))
            {
                Assert.True(name.Contains(".en.", StringComparison.Ordinal) || text.Contains($"\"{key.Name.Key}\": ", StringComparison.Ordinal), key.Address);
                Assert.True(name.Contains(".zh.", StringComparison.Ordinal) || text.Contains($"\"{key.Name.Id}\": ", StringComparison.Ordinal), key.Address);
                Assert.Contains(key.Label, text, StringComparison.Ordinal);
            }
        }
    }

    private static string Find(string name) => ReportSchemas.All.Single(schema => string.Equals(schema.Name, name, StringComparison.Ordinal)).Text;

    private static IEnumerable<FormKey> Below(FormKey key) => key.Children.SelectMany(child => Below(child).Prepend(child));

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.NameEquals("$ref") ? [member.Value.GetString()!] : References(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
