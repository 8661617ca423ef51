using ReportLint.Forms;
using ReportLint.Model;

namespace ReportLint.Rendering;

/// <summary>Lays out a table of the form as it is printed.</summary>
internal static class FormTableBuilder
{
    /// <summary>The table of <paramref name="part"/> with the report's figures.</summary>
    public static DocumentTable Build(Report report, FormPart part, FormTable table)
    {
        switch (table.Layout)
        {
            case FormTableLayout.Blocks:
                return new DocumentTable(part.Heading, [.. BlocksTable.Rows(report, table)], headerRowCount: 0);
            case FormTableLayout.NestedRows:
                var nested = NestedRowsTable.Rows(report, table);
                return new DocumentTable(part.Heading, [.. nested.Head, .. nested.Body], nested.Head.Count);
            default:
                var beside = SideBySideTable.Rows(report, table);
                return new DocumentTable(part.Heading, [.. beside.Head, beside.Figures], beside.Head.Count);
        }
    }
}
