namespace ReportLint.Forms;

/// <summary>A row of the form that has cells.</summary>
public sealed class FormLine
{
    internal FormLine(IReadOnlyList<FormCell> cells) => Cells = cells;

    /// <summary>The address of the row: <c>requests.outcomes.granted</c>.</summary>
    public string Address => Cells[0].RowAddress;

    /// <summary>Its cells, in the order of the columns.</summary>
    public IReadOnlyList<FormCell> Cells { get; }

    /// <summary>The cell in the column with the key <paramref name="column"/>, or null.</summary>
    public FormCell? Find(string column)
    {
        for (var i = 0; i < Cells.Count; i++)
        {
            if (string.Equals(Cells[i].Column.Name.Id, column, StringComparison.Ordinal))
                return Cells[i];
        }
        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => Address;
}
