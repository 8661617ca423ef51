namespace ReportLint.Forms;

/// <summary>One of the three tables of the form.</summary>
public sealed record FormTable
{
    /// <summary>Its key, which is that of its part.</summary>
    public required FormName Name { get; init; }

    /// <summary>Its rows and groups of rows, in order.</summary>
    public required IReadOnlyList<FormRow> Rows { get; init; }

    /// <summary>How it is printed.</summary>
    public required FormTableLayout Layout { get; init; }

    /// <summary>The note that the form prints in the table's head, or null.</summary>
    public string? HeaderNote { get; init; }

    /// <summary>The label over all columns (申请人情况), or null.</summary>
    public string? ColumnsLabel { get; init; }

    /// <summary>The rule that a row's total must satisfy (the sum of its other columns), or null.</summary>
    public string? RowTotalRule { get; init; }

    /// <summary>The rule that a total row must satisfy (each column the sum of the rows above it), or null.</summary>
    public string? TotalRowRule { get; init; }

    /// <summary>The relation between rows that holds in every column, or null.</summary>
    public FormBalance? Balance { get; init; }

    /// <summary>The row that repeats one of last year's report, or null.</summary>
    public FormCarryOver? CarryOver { get; init; }
}
