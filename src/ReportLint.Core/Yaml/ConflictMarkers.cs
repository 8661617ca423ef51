using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Text;

namespace ReportLint.Yaml;

/// <summary>Finds what git leaves in a file when a merge is unfinished.</summary>
internal static class ConflictMarkers
{
    private const int Width = 7;

    /// <summary>The problem at the first marker, when an opening and a later marker stand at the beginning of lines; else null.</summary>
    public static Finding? Find(SourceText source)
    {
        var text = source.Content;
        var open = FindAtLineStart(text, "<<<<<<<", 0);
        if (open < 0)
            return null;
        var later = Math.Max(FindAtLineStart(text, "=======", open), FindAtLineStart(text, ">>>>>>>", open));
        return later < 0 ? null : ConflictMarker.Rule.At(source, new TextSpan(open, Width), YamlMessages.ConflictMarker.With("<<<<<<<"));
    }

    private static int FindAtLineStart(string text, string marker, int from)
    {
        for (var at = text.IndexOf(marker, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(marker, at + 1, StringComparison.Ordinal))
        {
            var ends = at + Width;
            if ((at == 0 || text[at - 1] is '\n' or '\r') && (ends == text.Length || text[ends] is ' ' or '\r' or '\n'))
                return at;
        }
        return -1;
    }
}
