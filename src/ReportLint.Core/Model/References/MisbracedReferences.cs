using ReportLint.Text;

namespace ReportLint.Model.References;

/// <summary>Finds what was meant for references in a text and has the wrong braces, as a Chinese input method or a slip leaves them.</summary>
internal static class MisbracedReferences
{
    private const int Longest = 256;
    private const int Braces = 2;
    private static readonly char[] s_open = ['{', '｛'];
    private static readonly char[] s_close = ['}', '｝'];

    /// <summary>Those in <paramref name="narrative"/>, in order. Without two full-width braces only paths of several names count, which the caller looks up.</summary>
    public static IEnumerable<MisbracedReference> Find(Narrative narrative)
    {
        var text = narrative.Text;
        if (text.IndexOfAny(s_open) < 0)
            yield break;
        var rightOnes = new HashSet<int>(narrative.References.Select(reference => reference.Span.Start).Concat(narrative.UnclosedReferences.Select(span => span.Start)));
        for (var at = 0; at < text.Length && text.IndexOfAny(s_open, at) is >= 0 and var open;)
        {
            at = Skip(text, open, s_open);
            var opened = at - open;
            if (opened > Braces || rightOnes.Contains(open) || text.IndexOfAny(s_close, at, Math.Min(Longest, text.Length - at)) is not (>= 0 and var close))
                continue;
            var inside = text.Substring(at, close - at);
            if (string.IsNullOrWhiteSpace(inside) || inside.IndexOf('\n') >= 0 || inside.IndexOfAny(s_open) >= 0)
                continue;
            var isCertain = opened == Braces && text[open] == '｛' && text[open + 1] == '｛';
            if (isCertain || inside.IndexOfAny(['.', '．']) >= 0)
                yield return new MisbracedReference(TextReference.Parse(TextSpan.FromBounds(open, Math.Min(Skip(text, close, s_close), close + opened)), inside.Replace('．', '.').Replace('｜', '|')), isCertain);
        }
    }

    private static int Skip(string text, int start, char[] characters)
    {
        while (start < text.Length && Array.IndexOf(characters, text[start]) >= 0)
            start++;
        return start;
    }
}
