using ReportLint.Markdown;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rules.Wordings;

/// <summary>Where the prose names 《中华人民共和国政府信息公开条例》.</summary>
/// <param name="Block">The block.</param>
/// <param name="BlockIndex">Its place among the blocks of the report.</param>
/// <param name="Span">The name with its marks.</param>
/// <param name="Form">How it is named.</param>
internal sealed record RegulationMention(ProseBlock Block, int BlockIndex, TextSpan Span, RegulationForm Form)
{
    /// <summary>The regulation's title without marks.</summary>
    public const string Title = "中华人民共和国政府信息公开条例";

    private const string Word = "条例";
    private const int LongestTitle = 200;

    // The full title with a word too few or too many is the regulation all the same.
    private static readonly string[] s_names = [Title, "中华人民共和国信息公开条例", "中华人民共和国政府信息公开工作条例", "中华人民共和国政府信息条例", "中国政府信息公开条例", "政府信息公开条例", "信息公开条例"];
    private static readonly string[] s_before = ["按照", "根据", "依据", "依照", "贯彻", "落实", "执行", "违反", "学习", "遵守", "对照", "宣传"];
    private static readonly string[] s_after = ["规定", "要求", "第", "精神"];

    /// <summary>The mentions in <paramref name="prose"/> outside of headings, in order; a regulation of a place or another 条例 is none.</summary>
    public static IEnumerable<RegulationMention> FindAll(IReadOnlyList<ProseBlock> prose)
    {
        for (var b = 0; b < prose.Count; b++)
        {
            if (prose[b].Kind == BlockKind.Heading)
                continue;
            var text = prose[b].Text;
            var misspelt = Misspelt(text, 0);
            for (var i = text.IndexOf(Word, StringComparison.Ordinal); i >= 0; i = text.IndexOf(Word, i + Word.Length, StringComparison.Ordinal))
            {
                for (; misspelt is { } near && near.End <= i + Word.Length + 1; misspelt = Misspelt(text, near.End))
                    yield return new RegulationMention(prose[b], b, near, RegulationForm.Misspelt);
                if (Read(text, i) is var (span, form))
                    yield return new RegulationMention(prose[b], b, span, form);
            }
            for (; misspelt is { } near; misspelt = Misspelt(text, near.End))
                yield return new RegulationMention(prose[b], b, near, RegulationForm.Misspelt);
        }
    }

    /// <summary>The next title in 《》 from <paramref name="start"/> on that is the regulation's but for one character.</summary>
    private static TextSpan? Misspelt(string text, int start)
    {
        for (var i = text.IndexOf('《', start); i >= 0; i = text.IndexOf('《', i + 1))
        {
            if (ProseText.At(text, i + Title.Length + 1) == '》' && DiffersOnce(text, i + 1))
                return new TextSpan(i, Title.Length + 2);
        }
        return null;
    }

    private static bool DiffersOnce(string text, int start)
    {
        var differences = 0;
        for (var k = 0; k < Title.Length; k++)
            differences += text[start + k] != Title[k] ? 1 : 0;
        return differences == 1;
    }

    private static (TextSpan Span, RegulationForm Form)? Read(string text, int i)
    {
        var end = i + Word.Length;
        var isClosed = ProseText.IsOneOf(text, end, "》〉");
        if (isClosed && ProseText.IsOneOf(text, i - 1, "《〈"))
            return (TextSpan.FromBounds(i - 1, end + 1), RegulationForm.Short);
        if (Array.Find(s_names, known => ProseText.HasBefore(text, end, known)) is not { } name)
            return !isClosed && IsAlone(text, i, end) ? (TextSpan.FromBounds(i, end), RegulationForm.AloneWithoutMarks) : null;
        var start = end - name.Length;
        var isTitle = string.Equals(name, Title, StringComparison.Ordinal);
        if (isClosed)
        {
            if (!ProseText.IsOneOf(text, start - 1, "《〈"))
                return null;
            return (TextSpan.FromBounds(start - 1, end + 1), isTitle ? RegulationForm.Full : RegulationForm.WithoutState);
        }
        // 北京市政府信息公开条例; in a title or quotation marks it is another's words.
        return ProseText.IsOneOf(text, start - 1, "省市县区州旗《〈“") || ProseText.IsOneOf(text, end, "实办草修解》〉") || IsInTitle(text, start) ? null
            : (TextSpan.FromBounds(start, end), isTitle ? RegulationForm.FullWithoutMarks : RegulationForm.WithoutMarks);
    }

    /// <summary>按照条例规定.</summary>
    private static bool IsAlone(string text, int i, int end)
    {
        // 对照新条例修订制度
        var isNew = ProseText.IsOneOf(text, i - 1, "新");
        var start = isNew ? i - 1 : i;
        return (isNew || ProseText.FirstAt(text, end, s_after) is not null) && Array.Exists(s_before, word => ProseText.HasBefore(text, start, word)) && !IsInTitle(text, i);
    }

    private static bool IsInTitle(string text, int i)
    {
        var reach = Math.Min(LongestTitle, i + 1);
        var open = text.LastIndexOf('《', i, reach);
        return open >= 0 && text.LastIndexOf('》', i, reach) < open;
    }
}
