using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Diagnostics;

/// <summary>What the edits of a finding do, in a few words: a line of output, the title of a quick fix.</summary>
public static class Suggestion
{
    private const int LongestQuotation = 60;

    private static readonly MessageTemplate s_change = new("改为“{0}”", "change to '{0}'");

    private static readonly MessageTemplate s_insertion = new("插入“{0}”", "insert '{0}'");

    private static readonly MessageTemplate s_removal = new("删去“{0}”", "remove '{0}'");

    private static readonly MessageTemplate s_places = new("{0}（共{1}处）", "{0} ({1} places)");

    private static readonly MessageTemplate s_because = new("{0}（{1}）", "{0} ({1})");

    private static readonly MessageTemplate s_nextLine = new("把“{0}”后面的内容移到下一行", "move what follows '{0}' to the line below");

    private static readonly MessageTemplate s_onLineBelow = new("冒号后面写“{0}”，内容移到下一行", "write '{0}' behind the colon, and the text on the line below");

    private static readonly LocalizedText s_space = new("插入空格", "insert blanks");

    private static readonly LocalizedText s_oneSpace = new("插入一个空格", "insert a space");

    private static readonly LocalizedText s_noSpace = new("删去空格", "remove the blanks");

    private static readonly LocalizedText s_line = new("换行", "begin a new line");

    private static readonly LocalizedText s_noLine = new("删去换行", "join the lines");

    /// <summary>What the edits of <paramref name="finding"/> do; where there are several, the first and how many.</summary>
    public static ILocalizable Of(Finding finding)
    {
        var edits = finding.Edits;
        var first = Of(finding.Location.Source, edits[0].Edit);
        if (edits[0].Why is { } why)
            first = s_because.With(first, why);
        return edits.Count == 1 ? first : s_places.With(first, edits.Count);
    }

    private static ILocalizable Of(SourceText source, TextEdit edit)
    {
        var old = source.ToString(edit.Span);
        if (edit.NewText.Length == 0)
            return Quote(old) is { Length: > 0 } removed ? s_removal.With(removed) : old.IndexOf('\n') >= 0 ? s_noLine : s_noSpace;
        if (edit.NewText.IndexOf('\n') >= 0 && edit.NewText.Trim() is "|" or ">" && edit.NewText.Trim() is var bar)
            return (string.Equals(old.Trim(), bar, StringComparison.Ordinal) ? s_nextLine : s_onLineBelow).With(bar);
        if (old.Length > 0)
            return s_change.With(Quote(edit.NewText) is { Length: > 0 } text ? text : edit.NewText);
        if (Quote(edit.NewText) is { Length: > 0 } inserted)
            return s_insertion.With(inserted);
        return edit.NewText.IndexOf('\n') >= 0 ? s_line : edit.NewText.Length == 1 ? s_oneSpace : s_space;
    }

    /// <summary>The text on one line, without its ends; a long one is cut, never within a character.</summary>
    private static string Quote(string text)
    {
        var line = SingleLine.Of(text.Trim(' ', '\t', '\r', '\n'));
        if (line.Length <= LongestQuotation)
            return line;
        var end = char.IsHighSurrogate(line[LongestQuotation - 1]) ? LongestQuotation - 1 : LongestQuotation;
        return line.Substring(0, end) + "…";
    }
}
