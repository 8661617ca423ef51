using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rules.Wordings;

/// <summary>Where the prose gives a law or document a short name: 《中华人民共和国政府信息公开条例》（以下简称《条例》）.</summary>
/// <param name="Block">The block.</param>
/// <param name="BlockIndex">Its place among the blocks of the report.</param>
/// <param name="Title">The full title, without 《》.</param>
/// <param name="Short">The short name, without marks.</param>
/// <param name="IsTitle">Whether the short name stands in 《》.</param>
/// <param name="Span">From 以下简称 to the end of the short name.</param>
internal sealed record ShortNameDefinition(ProseBlock Block, int BlockIndex, string Title, string Short, bool IsTitle, TextSpan Span)
{
    private const int LongestTitle = 120;
    private const int LongestShort = 30;
    private const int MostBlanks = 3;
    private const int LongestNote = 40;

    // A report with more is none; each is looked for in the whole text.
    private const int MostDefinitions = 100;

    private static readonly string[] s_words = ["以下简称为", "以下简称", "以下统称", "下简称", "以下称", "下称", "简称"];

    /// <summary>The definitions of <paramref name="prose"/>, in order.</summary>
    public static IReadOnlyList<ShortNameDefinition> FindAll(IReadOnlyList<ProseBlock> prose)
    {
        var found = new List<ShortNameDefinition>();
        for (var b = 0; b < prose.Count && found.Count < MostDefinitions; b++)
        {
            var text = prose[b].Text;
            for (var i = text.IndexOf('称'); i >= 0 && found.Count < MostDefinitions; i = text.IndexOf('称', i + 1))
            {
                if (MarkerAt(text, i) is { } marker
                    && Read(prose[b], b, text, text.IndexOf(marker, Math.Max(0, i + 1 - marker.Length), StringComparison.Ordinal), marker) is { } definition)
                {
                    found.Add(definition);
                }
            }
        }
        return found;
    }

    private static string? MarkerAt(string text, int i) =>
        Array.Find(s_words, word => ProseText.HasBefore(text, i + 1, word) || (word.EndsWith("为", StringComparison.Ordinal) && ProseText.HasBefore(text, i + 2, word)));

    private static ShortNameDefinition? Read(ProseBlock block, int index, string text, int start, string marker)
    {
        var before = ProseText.SkipBlanksBefore(text, start);
        if (ProseText.IsOneOf(text, before - 1, "，,") && NoteBefore(text, before - 1) is >= 0 and var note)
            before = note + 1;
        if (ProseText.IsOneOf(text, before - 1, "（(，,"))
            before = ProseText.SkipBlanksBefore(text, before - 1);
        if (ProseText.At(text, before - 1) != '》' || TitleEndingAt(text, before - 1) is not { } title)
            return null;
        var i = start + marker.Length;
        for (var blanks = 0; blanks < MostBlanks && ProseText.IsOneOf(text, i, " ：:为"); blanks++)
            i++;
        // 以下简称新《条例》
        if (ProseText.IsOneOf(text, i, "新") && ProseText.IsOneOf(text, i + 1, "《"))
            i++;
        var isTitle = ProseText.IsOneOf(text, i, "《");
        var isQuoted = ProseText.IsOneOf(text, i, "“\"");
        var from = isTitle || isQuoted ? i + 1 : i;
        // “《条例》”
        if (isQuoted && ProseText.IsOneOf(text, from, "《"))
            (isTitle, from) = (true, from + 1);
        var to = text.IndexOfAny(['》', '”', '"', '）', ')', '，', '。'], from, Math.Min(LongestShort, text.Length - from));
        return to <= from ? null : new ShortNameDefinition(block, index, title, text.Substring(from, to - from), isTitle, TextSpan.FromBounds(start, isTitle || isQuoted ? to + 1 : to));
    }

    /// <summary>Where the bracket opens in which something else comes first: （国务院令第711号，以下简称《条例》）; -1 where there is none.</summary>
    private static int NoteBefore(string text, int comma)
    {
        for (var i = comma - 1; i >= 0 && comma - i <= LongestNote; i--)
        {
            if (text[i] is '（' or '(')
                return i;
            if (text[i] is '）' or ')' or '》' or '。' or '；')
                return -1;
        }
        return -1;
    }

    private static string? TitleEndingAt(string text, int close) =>
        ProseText.OpeningOf(text, close, '《', LongestTitle) is >= 0 and var open ? text.Substring(open + 1, close - open - 1) : null;
}
