using ReportLint.Model;

namespace ReportLint.Comparison;

/// <summary>Compares two states of one report.</summary>
internal static class ReportComparer
{
    /// <summary>What differs.</summary>
    public static ReportComparison Compare(Report? before, ComparedSide old, Report? after, ComparedSide now)
    {
        if (before is null || after is null)
            return new ReportComparison(before, after);
        // Of a file that cannot be read only the findings can be compared.
        if (before.IsUnreadable || after.IsUnreadable)
            return new ReportComparison(before, after) { IsUnreadable = !string.Equals(before.Source.Content, after.Source.Content, StringComparison.Ordinal) };
        return new ReportComparison(before, after)
        {
            IsMoved = !string.Equals(old.NameOf(before.Source), now.NameOf(after.Source), StringComparison.Ordinal),
            Fields = [.. FieldComparer.Fields(before, after)],
            Figures = [.. FigureComparer.Figures(before, after)],
            Notes = [.. FigureComparer.Notes(before, after)],
            Fees = [.. FieldComparer.Fees(before, after)],
            Texts = [.. TextComparer.Compare(before, old.Lint.Set.Previous(before), after, now.Lint.Set.Previous(after))],
            Claims = [.. ClaimComparer.Compare(old.Lint.AnalysisOf(before).Claims, now.Lint.AnalysisOf(after).Claims)],
        };
    }
}
