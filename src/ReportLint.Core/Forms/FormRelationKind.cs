namespace ReportLint.Forms;

/// <summary>The shape of a relation between cells.</summary>
public enum FormRelationKind
{
    /// <summary>The total of a row is the sum of its other columns.</summary>
    RowTotal,

    /// <summary>The total of a column is the sum of the rows above it.</summary>
    ColumnTotal,

    /// <summary>Two sums are equal.</summary>
    Balance,
}
