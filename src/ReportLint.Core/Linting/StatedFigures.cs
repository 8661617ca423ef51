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
}
