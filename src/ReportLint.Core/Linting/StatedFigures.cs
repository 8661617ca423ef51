using ReportLint.Diagnostics;
using ReportLint.Model;

namespace ReportLint.Linting;

/// <summary>Keeps watch over the figures while a file is fixed: writing a figure properly is one thing, changing it another.</summary>
internal static class StatedFigures
{
    /// <summary>Whether <paramref name="after"/> still states every figure that <paramref name="before"/> does, with the same value.</summary>
    public static bool AreKept(Report before, Report after) => before.Edition == after.Edition
        && before.Year?.Value == after.Year?.Value
        && Enumerable.Range(0, before.Figures.Count).All(i => !before.Figures[i].IsStated
            || (after.Figures[i].IsStated && before.Figures[i].Value == after.Figures[i].Value));

    /// <summary>Whether <paramref name="after"/> states another value for no figure that both state, but for those at <paramref name="addresses"/>.</summary>
    public static bool AreKeptBut(IReadOnlyCollection<string> addresses, Report before, Report after) => before.Figures
        .Where(figure => figure.IsStated && after.Find(figure.Cell.Address) is { IsStated: true } now && now.Value != figure.Value)
        .All(figure => addresses.Contains(figure.Cell.Address, StringComparer.Ordinal));

    /// <summary>Whether fixing <paramref name="finding"/> would put another value in the place of a figure that <paramref name="report"/> states.</summary>
    public static bool IsChangedBy(Finding finding, Report report) => finding.Cell is { } address
        && Figures(report).Any(figure => figure.IsStated && string.Equals(figure.Cell.Address, address, StringComparison.Ordinal)
            && finding.Edits.Any(edit => !edit.IsSafe && edit.Edit.Span.Start < figure.Span.End && edit.Edit.Span.End > figure.Span.Start));

    /// <summary>The addresses of the figures of <paramref name="report"/> that the edits of <paramref name="finding"/> change: its own, and those that change with it.</summary>
    public static IEnumerable<string> ChangedBy(Finding finding, Report report) => Figures(report)
        .Where(figure => figure.IsStated && finding.Edits.Any(edit => !edit.IsSafe && edit.Edit.Span.Start < figure.Span.End && edit.Edit.Span.End > figure.Span.Start))
        .Select(figure => figure.Cell.Address);

    private static IEnumerable<Figure> Figures(Report report) => report.Figures.Concat(report.NamedRows.SelectMany(row => row.Figures));
}
