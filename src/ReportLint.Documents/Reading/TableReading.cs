using ReportLint.Forms;

namespace ReportLint.Documents.Reading;

/// <summary>What was read of a table.</summary>
internal sealed class TableReading(FormTable table)
{
    /// <summary>The table.</summary>
    public FormTable Table { get; } = table;

    /// <summary>The figures, by the address of their cells.</summary>
    public Dictionary<string, ReadFigure> Figures { get; } = new(StringComparer.Ordinal);

    /// <summary>The rows that the report names itself.</summary>
    public List<ReadNamedRow> NamedRows { get; } = [];

    /// <summary>Groups of rows that the report has as one row, by their address.</summary>
    public Dictionary<string, IReadOnlyList<ReadFigure>> SingleRows { get; } = new(StringComparer.Ordinal);

    /// <summary>How many labels were found.</summary>
    public int LabelCount { get; set; }

    /// <summary>Whether blank cells mean 0.</summary>
    public bool IsBlankZero { get; set; }

    /// <summary>All figures, also those of rows that the form doesn't have.</summary>
    public IEnumerable<ReadFigure> All => Figures.Values.Concat(NamedRows.SelectMany(row => row.Figures)).Concat(SingleRows.Values.SelectMany(row => row));
}
