using ReportLint.Forms;

namespace ReportLint.Schemas;

/// <summary>What must be there in a table that does not say that rows left out are zero.</summary>
/// <remarks>Keys stand in <c>patternProperties</c>, as editors would suggest those in <c>properties</c> a second time.</remarks>
internal sealed class CompletenessSchema(SchemaKeys keys, SchemaDefinitions definitions, string prefix)
{
    /// <summary>All rows of a table or group, and in each that is a mapping all columns but the total.</summary>
    public JsonObject Of(FormKey group) => definitions.Refer($"{prefix}{group.Address}-complete", () =>
    {
        var rows = group.Children.Where(key => key.Kind is FormKeyKind.Row or FormKeyKind.Group).ToList();
        var patterns = new JsonObject();
        foreach (var row in rows)
            patterns.Add(keys.Pattern([row.Name]), row.Kind == FormKeyKind.Group ? Of(row) : Row(row));
        return new JsonObject { keys.Require(rows.Select(row => row.Name)), { "patternProperties", patterns } };
    });

    private JsonObject Row(FormKey row)
    {
        var columns = row.Columns.Where(column => !column.IsTotal).Select(column => column.Name).ToList();
        var plain = definitions.Refer($"{prefix}{row.Table!.Name.Id}.{string.Join("-", columns.Select(column => column.Id))}-complete", () => keys.Require(columns));
        if (!row.Row!.TakesNamedRows)
            return plain;
        return definitions.Refer($"{prefix}{row.Address}-complete", () => new JsonObject
        {
            { "minProperties", 1 },
            { "patternProperties", new JsonObject { { keys.Pattern(columns), true } } },
            { "additionalProperties", plain },
            { "if", keys.RequireAny(columns) },
            { "then", plain },
        });
    }
}
