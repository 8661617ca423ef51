using ReportLint.Forms;
using ReportLint.LanguageServer.Features.Places;
using ReportLint.Linting;
using ReportLint.Model;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features.Links;

/// <summary>Finds what in a report names another one.</summary>
internal static class ReportLinks
{
    /// <summary>The places, each with what it leads to. An entry of a roll-up that comes to several reports leads nowhere: going to its definition lists them.</summary>
    public static IEnumerable<(TextSpan Span, Location Target)> Of(LintSnapshot repository, Report report)
    {
        foreach (var glob in repository.Set.RollupOf(report)?.Globs ?? [])
        {
            if (glob.Children is [var child])
                yield return (glob.Glob.Span, new Location(child.Source, child.Agency?.Span ?? child.Start));
        }
        if (repository.Set.Previous(report) is not { } lastYear)
            yield break;
        foreach (var table in report.Edition.Tables)
        {
            if (table.CarryOver is { } carryOver && KeyOf(report, table, carryOver.This) is { } opening && KeyOf(lastYear, table, carryOver.Last) is { } closing)
                yield return (opening, new Location(lastYear.Source, closing));
        }
        var links = new CellLinks(repository, report);
        foreach (var narrative in report.Narratives)
        {
            foreach (var reference in narrative.References)
            {
                if (links.TargetOf(reference).FirstOrDefault() is { } target && target.Source == lastYear.Source)
                    yield return (narrative.InFile(reference.Span), target);
            }
        }
    }

    private static TextSpan? KeyOf(Report report, FormTable table, string row) =>
        report.Outline.SelectMany(node => node.SelfAndBelow).FirstOrDefault(node => node.Key.Kind == FormKeyKind.Row && string.Equals(node.Key.Address, $"{table.Name.Id}.{row}", StringComparison.Ordinal))?.KeySpan;
}
