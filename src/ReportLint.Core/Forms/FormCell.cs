using ReportLint.Wording;

namespace ReportLint.Forms;

/// <summary>A cell of the form: where a row and a column meet.</summary>
public sealed class FormCell
{
    internal FormCell(int index, FormTable table, IReadOnlyList<FormRow> rowPath, FormColumn column)
    {
        Index = index;
        Table = table;
        RowPath = rowPath;
        Column = column;
        Path = [table.Name, .. rowPath.Select(row => row.Name), column.Name];
        RowAddress = string.Join(".", Path.Take(Path.Count - 1).Select(name => name.Id));
        Address = RowAddress + "." + column.Name.Id;
        Description = new LocalizedText(Describe(), Address);
    }

    /// <summary>Its place in <see cref="FormEdition.Cells"/>.</summary>
    public int Index { get; }

    /// <summary>The table it stands in.</summary>
    public FormTable Table { get; }

    /// <summary>The labels from the table down to its row, outermost first.</summary>
    public IReadOnlyList<FormRow> RowPath { get; }

    /// <summary>Its row.</summary>
    public FormRow Row => RowPath[RowPath.Count - 1];

    /// <summary>Its column.</summary>
    public FormColumn Column { get; }

    /// <summary>The names from the table down to the column: what a reference in prose may spell.</summary>
    public IReadOnlyList<FormName> Path { get; }

    /// <summary>The ids joined by dots: <c>requests.outcomes.granted.natural-person</c>.</summary>
    public string Address { get; }

    /// <summary>The address of its row: <c>requests.outcomes.granted</c>.</summary>
    public string RowAddress { get; }

    /// <summary>What a message calls it: “（一）予以公开”自然人列.</summary>
    public LocalizedText Description { get; }

    /// <inheritdoc/>
    public override string ToString() => Address;

    private string Describe() => Table.Layout == FormTableLayout.NestedRows
        ? $"“{Row.ShortLabel}”{Column.Label}列"
        : $"“{string.Join("/", RowPath.Select(row => row.ShortLabel))}”{Column.Label}";
}
