namespace ReportLint.Forms;

/// <summary>Derives the keys of a report file from an edition of the form.</summary>
internal static class FormKeyTree
{
    /// <summary>The file itself, with the keys at its top below it.</summary>
    public static FormKey Of(FormEdition edition) => new(new FormName("", ""), FormKeyKind.File, parent: null, file => Top(edition, file));

    /// <summary>The row called <paramref name="name"/> below a row in whose place a report may put its own.</summary>
    public static FormKey NamedRow(FormKey row, string name) => new(new FormName(name, name), FormKeyKind.NamedRow, row, named => Columns(row.Row!, named));

    private static IReadOnlyList<FormKey> Top(FormEdition edition, FormKey file) =>
    [
        .. ReportKeys.Heads.Select(name => new FormKey(name, HeadKind(name), file)),
        .. edition.Parts.Select(part => PartKey(part, edition, file)),
        new FormKey(ReportKeys.DisclosureNotes, FormKeyKind.Text, file),
        new FormKey(ReportKeys.Headings, FormKeyKind.Headings, file, headings => [.. ReportKeys.HeadingFields.Select(name => new FormKey(name, FormKeyKind.Heading, headings))]),
        new FormKey(ReportKeys.Fees, FormKeyKind.Fees, file, fees => [.. ReportKeys.FeeFields.Select(name => new FormKey(name, FormKeyKind.Fee, fees))]),
        new FormKey(ReportKeys.Rollup, FormKeyKind.List, file),
    ];

    private static FormKeyKind HeadKind(FormName name) =>
        name == ReportKeys.Preamble ? FormKeyKind.Text : name == ReportKeys.Formerly ? FormKeyKind.List : FormKeyKind.Head;

    private static FormKey PartKey(FormPart part, FormEdition edition, FormKey file) => part.Table is not { } table
        ? new FormKey(part.Name, FormKeyKind.Text, file) { Part = part }
        : new FormKey(part.Name, FormKeyKind.Table, file, key => [new FormKey(ReportKeys.Unlisted, FormKeyKind.Unlisted, key), new FormKey(ReportKeys.Blank, FormKeyKind.Blank, key), .. Rows(table.Rows, edition, key)]) { Part = part, Table = table };

    private static IEnumerable<FormKey> Rows(IReadOnlyList<FormRow> rows, FormEdition edition, FormKey parent) => rows.Select(row => row.IsGroup
        ? new FormKey(row.Name, FormKeyKind.Group, parent, key => [.. Rows(row.Children, edition, key)]) { Row = row }
        : new FormKey(row.Name, FormKeyKind.Row, parent, key => Columns(row, key)) { Row = row, Cells = edition.FindLine($"{parent.Address}.{row.Name.Id}")?.Cells ?? [] });

    private static IReadOnlyList<FormKey> Columns(FormRow row, FormKey parent) =>
    [
        .. row.Columns.Select(column => new FormKey(column.Name, FormKeyKind.Column, parent, cell =>
            [new FormKey(ReportKeys.Value, FormKeyKind.CellValue, cell), new FormKey(ReportKeys.Note, FormKeyKind.CellNote, cell)]) { Column = column }),
        .. row.TakesUnit ? [new FormKey(ReportKeys.Unit, FormKeyKind.Unit, parent), new FormKey(ReportKeys.Decimals, FormKeyKind.Decimals, parent)] : Array.Empty<FormKey>(),
    ];
}
