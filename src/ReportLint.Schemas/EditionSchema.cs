using ReportLint.Forms;
using ReportLint.Wording;

namespace ReportLint.Schemas;

/// <summary>The schema of a report file of one edition, derived from the edition's keys.</summary>
internal sealed class EditionSchema
{
    private readonly FormEdition _edition;
    private readonly SchemaKeys _keys;
    private readonly SchemaDefinitions _definitions;
    private readonly NumberSchemas _numbers;
    private readonly HeadSchemas _heads;
    private readonly CompletenessSchema _completeness;
    private readonly string _prefix;

    private EditionSchema(FormEdition edition, SchemaKeys keys, SchemaDefinitions definitions, string prefix)
    {
        _edition = edition;
        _keys = keys;
        _definitions = definitions;
        _heads = new HeadSchemas(edition, keys, definitions);
        _numbers = new NumberSchemas(keys, definitions, _heads);
        _completeness = new CompletenessSchema(keys, definitions, prefix);
        _prefix = prefix;
    }

    /// <summary>The schema of the file; what it uses in several places is added to <paramref name="definitions"/>, under names that begin with <paramref name="prefix"/>.</summary>
    public static JsonObject Of(FormEdition edition, SchemaKeys keys, SchemaDefinitions definitions, string prefix) => new EditionSchema(edition, keys, definitions, prefix).File();

    private JsonObject File() => new()
    {
        { "title", _keys.Heading(SchemaMessages.Title.With(_edition.Year)) },
        { "type", "object" },
        _keys.Mapping(_edition.Keys, Value),
        _keys.Require(_edition.Keys.Children.Where(key => key.Kind == FormKeyKind.Table || key.Name == ReportKeys.Year || key.Name == ReportKeys.Agency).Select(key => key.Name)),
    };

    private JsonObject Value(FormKey key) => key.Kind switch
    {
        FormKeyKind.Head => _heads.Head(key.Name),
        FormKeyKind.List => _heads.List(),
        FormKeyKind.Text => _heads.Text(),
        FormKeyKind.Table => Table(key),
        FormKeyKind.Group when key.Row?.AsOneRow is not null => GroupOrRow(key, _edition.WithOneRow!.Keys.At(key.Path)!),
        FormKeyKind.Group => Group(key),
        FormKeyKind.Row => Row(key),
        FormKeyKind.Column => _numbers.Cell(key),
        FormKeyKind.Unlisted => Zero(SchemaMessages.Unlisted, $"^(0|{ReportKeys.Rollup.Key}|{ReportKeys.Rollup.Id})$", ReportKeys.Rollup.Key),
        FormKeyKind.Blank => Zero(SchemaMessages.Zero, "^0$"),
        FormKeyKind.Unit => _heads.Words([.. ReportKeys.MoneyUnits.Select(unit => new FormName(unit, unit))]),
        FormKeyKind.Decimals => Decimals(),
        FormKeyKind.Headings => Headings(key),
        FormKeyKind.Heading => _heads.Text(),
        FormKeyKind.Fees => Fees(key),
        FormKeyKind.Fee => _numbers.Number(key.Name == ReportKeys.FeeNotices ? FigureKind.Count : FigureKind.Money),
        _ => [],
    };

    private JsonObject Table(FormKey key) => new()
    {
        Group(key),
        { "if", _keys.RequireAny([ReportKeys.Unlisted]) },
        { "else", _completeness.Of(key) },
    };

    /// <summary>A group whose rows an older form has in one: what is written as that row is checked as one.</summary>
    private JsonObject GroupOrRow(FormKey key, FormKey row) => new()
    {
        { "if", new JsonObject { { "anyOf", new object[] { new JsonObject { { "type", "array" } }, _keys.RequireAny(row.Children.Where(child => !key.Children.Any(other => string.Equals(other.Name.Id, child.Name.Id, StringComparison.Ordinal) || string.Equals(other.Name.Key, child.Name.Key, StringComparison.Ordinal))).Select(child => child.Name)) } } } },
        { "then", Row(row) },
        { "else", Group(key) },
    };

    /// <summary>What may stand below the key is said apart, so that each part can say in its own words what is wrong.</summary>
    private JsonObject Group(FormKey key) => new()
    {
        { "type", "object" },
        { "errorMessage", _keys.Text(SchemaMessages.Group) },
        { "allOf", new object[] { _definitions.Refer(_prefix + key.Address, () => _keys.Mapping(key, Value)) } },
    };

    /// <summary>Rows with the same columns share one definition, named after the first.</summary>
    private JsonObject Row(FormKey key)
    {
        var first = _edition.Cells.First(cell => ReferenceEquals(cell.Row.Columns, key.Row!.Columns));
        return key.Row!.TakesNamedRows
            ? _definitions.Refer(_prefix + key.Address, () => Row(key, Row(key, others: null)))
            : _definitions.Refer(_prefix + first.RowAddress, () => Row(key, others: null));
    }

    private JsonObject Row(FormKey key, JsonObject? others)
    {
        var columns = key.Columns;
        var either = new JsonObject
        {
            { "items", key.Children.Where(child => child.Kind == FormKeyKind.Column).Select(column => (object)new JsonObject { { "description", SchemaKeys.Label(column) }, _numbers.Cell(column) }).ToList() },
            { "minItems", columns.Count(column => !column.IsTotal) },
            { "additionalItems", false },
            _keys.Mapping(key, Value, others),
        };
        if (others is not null)
            either.Add("propertyNames", new JsonObject { { "pattern", @"\S" }, { "errorMessage", _keys.Text(SchemaMessages.Nameless) } });
        return new JsonObject
        {
            { "type", new object[] { "array", "object", "null" } },
            { "errorMessage", _keys.Text(SchemaMessages.Row.With(string.Join(", ", columns.Select(_ => "0")))) },
            { "allOf", new object[] { either } },
            { "defaultSnippets", new object[] { Snippet(columns) } },
        };
    }

    /// <summary>What an editor writes behind the key: zeros to overwrite, without the total, which is computed.</summary>
    private static JsonObject Snippet(IReadOnlyList<FormColumn> columns)
    {
        var needed = columns.Where(column => !column.IsTotal).ToList();
        return new JsonObject
        {
            { "label", $"[{string.Join(", ", needed.Select(column => column.Label))}]" },
            { "body", $"[{string.Join(", ", needed.Select((_, i) => $"${{{i + 1}:0}}"))}]" },
        };
    }

    private JsonObject Zero(LocalizedText message, string pattern, params object[] others) => new()
    {
        { "type", new object[] { "integer", "string" } },
        { "pattern", pattern },
        { "errorMessage", _keys.Text(message) },
        { "if", new JsonObject { { "type", "integer" } } },
        { "then", new JsonObject { { "const", 0 }, { "errorMessage", _keys.Text(message) } } },
        { "examples", new object[] { 0 }.Concat(others).ToArray() },
    };

    private JsonObject Decimals() => new()
    {
        { "type", new object[] { "integer", "string" } },
        { "minimum", 0 },
        { "maximum", 9 },
        { "pattern", "^[0-9]$" },
        { "errorMessage", _keys.Text(SchemaMessages.Digit) },
    };

    private JsonObject Headings(FormKey key) => new()
    {
        { "type", new object[] { "object", "null" } },
        { "errorMessage", _keys.Text(SchemaMessages.Group) },
        { "allOf", new object[] { _keys.Mapping(key, Value) } },
    };

    private JsonObject Fees(FormKey key) => new()
    {
        { "type", new object[] { "object", "null" } },
        { "errorMessage", _keys.Text(SchemaMessages.Group) },
        { "allOf", new object[] { new JsonObject { _keys.Mapping(key, Value), _keys.Require(key.Children.Select(child => child.Name)) } } },
    };
}
