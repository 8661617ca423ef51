using ReportLint.Findings;

namespace ReportLint.Cli.Output;

/// <summary>What the edits of a finding do, in a few words.</summary>
internal static class Suggestion
{
    /// <summary>What <paramref name="edits"/> do; where there are several alike, how many.</summary>
    public static ILocalizable Of(IReadOnlyList<SuggestedEdit> edits)
    {
        var edit = edits[0].Edit;
        if (edits.Count > 1)
            return CliMessages.SuggestedEdits.With(edit.NewText.Trim(), edits.Count);
        if (edit.NewText.Length == 0)
            return CliMessages.SuggestedRemoval;
        if (edit.Span.Length > 0)
            return CliMessages.SuggestedEdit.With(edit.NewText.Trim().Length == 0 ? edit.NewText : edit.NewText.Trim());
        return edit.NewText.Trim().Length == 0 ? CliMessages.SuggestedSpace : CliMessages.SuggestedInsertion.With(edit.NewText.Trim());
    }
}
