namespace ReportLint.Forms;

/// <summary>How a table is printed.</summary>
public enum FormTableLayout
{
    /// <summary>One block below the other, each under its own header, as in part 二.</summary>
    Blocks,

    /// <summary>Rows with nested labels at the left, one head of columns, as in part 三.</summary>
    NestedRows,

    /// <summary>The rows' cells side by side in one line of figures, as in part 四.</summary>
    SideBySide,
}
