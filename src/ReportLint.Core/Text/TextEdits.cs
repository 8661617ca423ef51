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

    /// <summary>One edit that turns the old text into the new one, without what both begin and end with.</summary>
    public static TextEdit Replacement(string old, string now)
    {
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
            start++;
        var end = 0;
        while (end < old.Length - start && end < now.Length - start && old[old.Length - 1 - end] == now[now.Length - 1 - end])
            end++;
        // Half a character is no place for an edit.
        if (start > 0 && char.IsHighSurrogate(old[start - 1]))
            start--;
        if (end > 0 && char.IsLowSurrogate(old[old.Length - end]))
            end--;
        return new TextEdit(TextSpan.FromBounds(start, old.Length - end), now.Substring(start, now.Length - end - start));
    }
}
