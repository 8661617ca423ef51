using ReportLint.Model;
using ReportLint.Model.Reading;

namespace ReportLint.Relations;

/// <summary>By how much a figure may change: it stays a number that a report may state.</summary>
internal static class PossibleChange
{
    /// <summary>The range for the figure numbered <paramref name="variable"/>.</summary>
    public static (long Least, long Most) Of(Report report, int variable)
    {
        var value = report.Figures[variable].Count;
        return (-value, CellNumberReader.MaxFigure - value);
    }
}
