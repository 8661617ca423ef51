using ReportLint.Forms;
using ReportLint.Wording;

namespace ReportLint.Comparison;

/// <summary>What a reader of the form calls a cell.</summary>
internal static class CellLabels
{
    /// <summary>The labels of row and column: （三）不予公开 1.属于国家秘密 · 自然人.</summary>
    public static LocalizedText Of(FormCell cell)
    {
        var label = $"{Rows(cell)} · {cell.Column.Label}";
        return new LocalizedText(label, $"{label} ({cell.Address})");
    }

    /// <summary>The labels of the rows; without 三、本年度办理结果, which says nothing of the row.</summary>
    private static string Rows(FormCell cell) => string.Join(" ", cell.RowPath.Where((row, i) => i > 0 || !row.IsGroup || cell.Table.Layout != FormTableLayout.NestedRows).Select(row => row.ShortLabel));
}
