using ReportLint.Model;

namespace ReportLint.Rules.Figures;

/// <summary>A row of a report's table.</summary>
/// <param name="Figures">Its figures, in the order of the columns.</param>
internal readonly record struct TableRow(IReadOnlyList<Figure> Figures)
{
    /// <summary>The address of the row.</summary>
    public string Address => Figures[0].Cell.RowAddress;

    /// <summary>The figure in a column that the row has.</summary>
    public Figure this[string column] => Find(column) ?? throw new ArgumentException(column, nameof(column));

    /// <summary>The figure in the column with the key <paramref name="column"/>, or null.</summary>
    public Figure? Find(string column)
    {
        for (var i = 0; i < Figures.Count; i++)
        {
            if (string.Equals(Figures[i].Cell.Column.Name.Id, column, StringComparison.Ordinal))
                return Figures[i];
        }
        return null;
    }
}
