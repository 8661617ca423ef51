using System.Text;

namespace ReportLint.Text;

/// <summary>Applies changes to a text.</summary>
public static class TextEdits
{
    /// <summary>The <paramref name="text"/> with <paramref name="edits"/> made, whose spans do not overlap.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var changed = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start))
        {
            changed.Append(text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }
        return changed.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Whether both changes cannot be made at once: they touch the same characters or the same place.</summary>
    public static bool Overlap(TextEdit a, TextEdit b) =>
        a.Span.Start == b.Span.Start || (a.Span.Start < b.Span.End && b.Span.Start < a.Span.End);
}
