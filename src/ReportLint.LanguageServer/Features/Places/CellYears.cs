using ReportLint.Forms;
using ReportLint.Model;

namespace ReportLint.LanguageServer.Features.Places;

/// <summary>Which cell of one year belongs to which of the other.</summary>
internal static class CellYears
{
    private const string CarriedOver = "requests.carried-over";
    private const string CarriedForward = "requests.carried-forward";

    /// <summary>The figure of last year's report that a figure goes on from: 结转下年度 for 上年结转; else null.</summary>
    public static Figure? ContinuedFrom(FormCell cell, Report? lastYear) =>
        string.Equals(cell.RowAddress, CarriedOver, StringComparison.Ordinal) ? lastYear?.Find($"{CarriedForward}.{cell.Column.Name.Id}") : null;

    /// <summary>The figure of next year's report that goes on from a figure; else null.</summary>
    public static Figure? ContinuedBy(FormCell cell, Report? nextYear) =>
        string.Equals(cell.RowAddress, CarriedForward, StringComparison.Ordinal) ? nextYear?.Find($"{CarriedOver}.{cell.Column.Name.Id}") : null;

    /// <summary>The figure in the same cell of another year's report; null where the editions count it differently, as in part 二.</summary>
    public static Figure? SameIn(FormCell cell, Report report, Report? otherYear)
    {
        if (otherYear is null || (otherYear.Edition != report.Edition && cell.Table.Layout == FormTableLayout.Blocks))
            return null;
        return report.Find(cell.Address)?.Cell == cell
            ? otherYear.Find(cell.Address)
            : otherYear.NamedRows.SelectMany(row => row.Figures).FirstOrDefault(figure => string.Equals(figure.Cell.Address, cell.Address, StringComparison.Ordinal));
    }
}
