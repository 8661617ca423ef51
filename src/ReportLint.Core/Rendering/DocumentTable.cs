using ReportLint.Markdown;

namespace ReportLint.Rendering;

/// <summary>A table on a proper grid: its cells with their spans cover every place exactly once.</summary>
public sealed record DocumentTable : DocumentBlock
{
    /// <summary>A table of <paramref name="rows"/>.</summary>
    /// <param name="name">What it is about: the heading of its part.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="headerRowCount">How many rows at the top are the head, to be repeated on each page.</param>
    /// <exception cref="ArgumentException">The cells leave a gap, overlap or stand out.</exception>
    public DocumentTable(string name, IReadOnlyList<DocumentRow> rows, int headerRowCount)
    {
        Name = name;
        Rows = rows;
        HeaderRowCount = headerRowCount;
        Grid = TableGrid.Of(rows);
    }

    /// <summary>What it is about: the heading of its part.</summary>
    public string Name { get; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<DocumentRow> Rows { get; }

    /// <summary>How many rows at the top are the head, to be repeated on each page; 0 where each block has its own.</summary>
    public int HeaderRowCount { get; }

    /// <summary>Which cell covers which place.</summary>
    public TableGrid Grid { get; }
}
