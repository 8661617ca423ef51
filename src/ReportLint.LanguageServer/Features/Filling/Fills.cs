using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Forms;
using ReportLint.Linting;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.Filling;

/// <summary>What could be filled in to settle a finding: rows, tables, parts, the period, the fees. Figures are filled in as 0, as a new report has them; a total as the sum that it is.</summary>
internal static class Fills
{
    /// <summary>The offers, the smallest first; none where the finding isn't of something missing, or the file can't be read whole.</summary>
    public static IEnumerable<Fill> For(Finding finding, CheckedReport document, IReadOnlyList<ProseBlock> prose)
    {
        var report = document.Report;
        if (report.IsDamaged)
            return [];
        return finding.Rule.Code switch
        {
            var code when string.Equals(code, MissingCell.Rule.Code, StringComparison.Ordinal) => finding.Cell is { } address ? Table(report, address) : [],
            "RL6001" when finding.Cell is null && finding.Location.Span.Length == 0 => Parts(report),
            "RL6012" when finding.Actual is null && finding.Edits.Count == 0 && finding.Expected is null => Period(report, prose),
            "RL6007" when report.Narratives.All(text => !text.Span.Contains(finding.Location.Span.Start)) => Fees(report),
            "RL6008" => Fees(report),
            _ => [],
        };
    }

    private static IEnumerable<Fill> Table(Report report, string address)
    {
        if (report.Edition.Keys.At(address.Split('.')) is not { } key)
            yield break;
        if (key.Kind == FormKeyKind.Table)
        {
            if (Skeleton.OfTable(report, key) is { } edit)
                yield return new Fill(FillMessages.Table.With(new LocalizedText(key.Name.Key, key.Name.Id)), edit);
        }
        else if (key.Kind is FormKeyKind.Row or FormKeyKind.Group && key.Parent is { } parent && MissingRows.In(report, parent) is { Count: > 0 } missing && missing.Contains(key))
        {
            if (MissingRows.Insert(report, parent, [key]) is { } one)
                yield return new Fill(FillMessages.Row.With(key.Row!.ShortLabel), one);
            if (missing.Count > 1 && MissingRows.Insert(report, parent, missing) is { } all)
                yield return new Fill(FillMessages.Rows.With(missing.Count), all);
        }
    }

    private static IEnumerable<Fill> Parts(Report report)
    {
        var missing = report.Edition.Parts.Where(part => part.Table is null && !report.Keys.ContainsKey(part.Name.Id)).ToList();
        if (missing.Count > 0 && Skeleton.OfParts(report, missing) is { } edit)
            yield return new Fill(FillMessages.Parts.With(new LocalizedList([.. missing.Select(part => new LocalizedText(part.Name.Key, part.Name.Id))])), edit);
    }

    private static IEnumerable<Fill> Period(Report report, IReadOnlyList<ProseBlock> prose)
    {
        if (report.Year is { } year && PeriodSentence.Insert(report, year.Value, prose) is { } edit)
            yield return new Fill(FillMessages.Period, edit);
    }

    private static IEnumerable<Fill> Fees(Report report)
    {
        if (!report.Keys.ContainsKey(ReportKeys.Fees.Id))
            yield return new Fill(FillMessages.Fees, Skeleton.OfFees(report));
    }
}
