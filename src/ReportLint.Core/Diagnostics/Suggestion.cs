using ReportLint.Wording;

namespace ReportLint.Diagnostics;

/// <summary>What the edits of a finding do, in a few words: a line of output, the title of a quick fix.</summary>
public static class Suggestion
{
    private static readonly MessageTemplate s_change = new("改为“{0}”", "change to '{0}'");

    private static readonly MessageTemplate s_changes = new("改为“{0}”（共{1}处）", "change to '{0}' ({1} places)");

    private static readonly MessageTemplate s_insertion = new("插入“{0}”", "insert '{0}'");

    private static readonly LocalizedText s_space = new("插入一个空格", "insert a space");

    private static readonly LocalizedText s_removal = new("删去", "remove");

    /// <summary>What <paramref name="edits"/> do; where there are several alike, how many.</summary>
    public static ILocalizable Of(IReadOnlyList<SuggestedEdit> edits)
    {
        var edit = edits[0].Edit;
        if (edits.Count > 1)
            return s_changes.With(edit.NewText.Trim(), edits.Count);
        if (edit.NewText.Length == 0)
            return s_removal;
        if (edit.Span.Length > 0)
            return s_change.With(edit.NewText.Trim().Length == 0 ? edit.NewText : edit.NewText.Trim());
        return edit.NewText.Trim().Length == 0 ? s_space : s_insertion.With(edit.NewText.Trim());
    }
}
