using System.Globalization;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.Reading;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Rendering;

/// <summary>Reports in which every cell holds a figure of its own, so that a test can find it again.</summary>
internal static class SyntheticReport
{
    /// <summary>A report of <paramref name="edition"/>: the figure of a cell is 1000 plus its index.</summary>
    public static Report Of(FormEdition edition)
    {
        var source = ReportReader.Read(SourceText.FromString("a.report.yaml", "年度: 2021"));
        return new Report(source.Document, edition, [.. edition.Cells.Select(cell => new Figure(cell, FigureState.Stated, default, 1000 + cell.Index, Written(cell)))]);
    }

    /// <summary>What stands in <paramref name="cell"/>.</summary>
    public static string Written(FormCell cell) => (1000 + cell.Index).ToString(CultureInfo.InvariantCulture);
}
