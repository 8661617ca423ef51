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
        foreach (var cell in Cells)
        {
            if (string.Equals(cell.Column.Name.Id, column, StringComparison.Ordinal))
                return cell;
        }
        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => Address;
}
