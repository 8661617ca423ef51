using ReportLint.Comparison;
using ReportLint.Forms;
using ReportLint.Wording;

namespace ReportLint.Cli.Diff;

/// <summary>What changed in a report, in the order in which a reader of the form meets it.</summary>
internal static class DiffSections
{
    /// <summary>Particulars, the preamble, the six parts, the fees, the figures that the prose states: those in which something changed.</summary>
    public static IEnumerable<DiffSection> Of(ReportComparison report)
    {
        if (report.Fields.Count > 0)
            yield return new DiffSection(DiffMessages.FieldsTitle, [.. report.Fields.Select(ValueLine.Of)], []);
        foreach (var id in report.Report.Edition.Parts.Select(part => part.Name.Id).Prepend(ReportKeys.Preamble.Id))
        {
            if (report.Texts.FirstOrDefault(text => string.Equals(text.PartId, id, StringComparison.Ordinal)) is { } text)
                yield return new DiffSection(text.Title, [], text.Sentences);
            else if (Table(report, id) is { } table)
                yield return table;
        }
        if (report.Fees.Count > 0)
            yield return new DiffSection(DiffMessages.FeesTitle, [.. report.Fees.Select(ValueLine.Of)], []);
        if (report.Claims.Count > 0)
            yield return new DiffSection(DiffMessages.ClaimsTitle, [.. report.Claims.Select(claim => new ValueLine(claim.Label, claim.Before, claim.After))], []);
    }

    /// <summary>What a report is called: its agency and year.</summary>
    public static ILocalizable Title(ReportComparison report) =>
        DiffMessages.Report.With(report.Report.Agency is { } agency ? LocalizedText.Same(agency.Value) : DiffMessages.UnknownAgency, (object?)report.Report.Year?.Value ?? "？");

    private static DiffSection? Table(ReportComparison report, string id)
    {
        var figures = report.Figures.Where(IsIn).Select(ValueLine.Of);
        var notes = report.Notes.Where(IsIn).Select(change => ValueLine.Of(change) with { Label = DiffMessages.NoteOn.With(change.Label) });
        IReadOnlyList<ValueLine> lines = [.. figures, .. notes];
        var heading = report.Report.Edition.Parts.FirstOrDefault(part => string.Equals(part.Name.Id, id, StringComparison.Ordinal))?.Heading;
        return lines.Count == 0 || heading is null ? null : new DiffSection(LocalizedText.Same(heading), lines, []);

        bool IsIn(ValueChange change) => string.Equals(change.Part?.Name.Id, id, StringComparison.Ordinal);
    }
}
