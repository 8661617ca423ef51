using System.Globalization;
using ReportLint.Forms;
using ReportLint.Model;

namespace ReportLint.Rendering;

/// <summary>What a program is given of a report.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Edition">The year of the edition of the form.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">The official text.</param>
/// <param name="Year">The year, or null.</param>
/// <param name="Agency">The agency's name, or null.</param>
/// <param name="Figures">The figures in the order of the form, with a blank between two; one that is not known is left out between its blanks.</param>
public sealed record ReportData(string Path, int Edition, string Title, string Text, long? Year, string? Agency, string Figures)
{
    /// <summary>The data of <paramref name="report"/>.</summary>
    /// <param name="report">The report.</param>
    /// <param name="lastYear">Last year's report of the same agency, for references to it; or null.</param>
    public static ReportData Of(Report report, Report? lastYear)
    {
        var document = ReportDocumentBuilder.Build(report, lastYear);
        return new ReportData(report.Source.Path, report.Edition.Year, document.Title, TextRenderer.Render(document), report.Year?.Value, report.Agency?.Value, string.Join(" ", report.Figures.Select(Value)));
    }

    private static string Value(Figure figure) =>
        !figure.IsKnown ? ""
        : figure.Cell.Column.Kind == FigureKind.Money ? figure.Value.ToString(CultureInfo.InvariantCulture)
        : figure.Count.ToString(CultureInfo.InvariantCulture);
}
