using ReportLint.Text;

namespace ReportLint.Yaml;

/// <summary>Comments that speak to the linter.</summary>
internal static class Directives
{
    /// <summary>What all of them begin with, behind the <c>#</c>.</summary>
    public const string Prefix = "reportlint";

    private static readonly string[] s_verbs = ["disable", "enable", "ignore", "suppress", "off"];

    /// <summary>Whether a comment that begins at <paramref name="hash"/> is meant for the linter: <c># reportlint-…</c> in any spelling.</summary>
    public static bool IsOne(string text, int hash, int end) => Find(text, hash, end) is not null;

    /// <summary>Whether a line of a text is nothing but such a comment.</summary>
    public static bool IsLine(string line) => line.TrimStart() is { Length: > 0 } text && text[0] == '#' && IsOne(text, 0, text.Length);

    /// <summary>The directive of the comment that begins at <paramref name="hash"/>, such as <c>reportlint-disable</c>; null where it is a remark.</summary>
    public static TextSpan? Find(string text, int hash, int end)
    {
        var start = hash;
        while (start < end && (text[start] == '#' || char.IsWhiteSpace(text[start])))
            start++;
        if (start == hash || end - start <= Prefix.Length || string.Compare(text, start, Prefix, 0, Prefix.Length, StringComparison.OrdinalIgnoreCase) != 0)
            return null;
        var at = start + Prefix.Length;
        var isExact = text[at] == '-' && string.CompareOrdinal(text, start, Prefix, 0, Prefix.Length) == 0;
        if (text[at] is not ('-' or '_' or ':' or '：' or ' ' or '－'))
            return null;
        while (at < end && text[at] is '-' or '_' or ':' or '：' or ' ' or '－')
            at++;
        var verb = at;
        while (at < end && !char.IsWhiteSpace(text[at]) && text[at] is not (',' or '，' or '、' or ':' or '：'))
            at++;
        return isExact || Array.Exists(s_verbs, known => text.Length - verb >= known.Length && string.Compare(text, verb, known, 0, known.Length, StringComparison.OrdinalIgnoreCase) == 0)
            ? TextSpan.FromBounds(start, at)
            : null;
    }
}
