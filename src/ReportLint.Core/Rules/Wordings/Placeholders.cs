using ReportLint.Prose;

namespace ReportLint.Rules.Wordings;

/// <summary>Signs such as XX or × that stand for a number or an agency to be filled in.</summary>
internal static class Placeholders
{
    private const string Signs = "Xx×Ｘ○◯";

    // What is counted, and what makes another word of it: XX年龄, XX条例, XX月报.
    private static readonly Dictionary<string, string> s_counted = new(StringComparer.Ordinal)
    {
        ["年"] = "龄轻纪级满糕近幼老",
        ["月"] = "报刊嫂球薪饼",
        ["日"] = "报照本常前用语",
        ["件"] = "",
        ["条"] = "例理件款目约线",
        ["篇"] = "章幅",
        ["份"] = "子额",
        ["人次"] = "",
        ["万元"] = "",
        ["%"] = "",
        ["％"] = "",
    };

    private static readonly string[] s_agencies =
    [
        "单位", "委员会", "办公室", "办事处", "部门", "人民政府", "街道办", "省政府", "市政府", "县政府", "区政府", "镇政府", "乡政府", "省人民政府", "市人民政府", "县人民政府",
        "区人民政府", "镇人民政府", "乡人民政府", "机关",
    ];

    /// <summary>Looks at the signs at <paramref name="i"/>: where the place to fill in begins and ends, and whether it is one.</summary>
    public static (int Start, int End, bool IsPlaceholder) Find(string text, int i)
    {
        var start = i;
        var end = SkipSigns(text, i);
        if (ProseText.HasBefore(text, i, "20") && !ProseText.IsDigitAt(text, i - 3))
            start = i - 2;
        var before = ProseText.At(text, start - 1);
        // 二○○八年 and 一○○件 are numbers.
        if (ProseText.IsAscii(before) || before is '+' or '-' or '·' || (before != '\0' && ProseText.Numerals.IndexOf(before) >= 0))
            return (start, end, false);
        if (!CanStandAlone(text, i, end) && start == i)
            return (start, end, false);
        if (Counted(text, end) is > 0 and var counted)
        {
            // X年X月X日 is one place to fill in.
            for (var next = counted; Signs.IndexOf(ProseText.At(text, next)) >= 0 && Counted(text, SkipSigns(text, next)) is > 0 and var more; next = more)
                counted = more;
            return (start, counted, true);
        }
        if (end - i >= 2 && ProseText.FirstAt(text, end, s_agencies) is { } agency)
            return (start, end + agency.Length, true);
        if (end - i >= 2 && ProseText.At(text, end) is '局' or '厅' && !ProseText.IsOneOf(text, end + 1, "部面势限长堂"))
            return (start, end + 1, true);
        return (start, end, false);
    }

    /// <summary>One × or X between two Chinese characters can be a place to fill in; one x or ○ is not.</summary>
    private static bool CanStandAlone(string text, int start, int end) => end - start >= 2 || text[start] is 'X' or 'Ｘ' or '×';

    private static int SkipSigns(string text, int i)
    {
        while (i < text.Length && Signs.IndexOf(text[i]) >= 0)
            i++;
        return i;
    }

    /// <summary>Where the word of count at <paramref name="i"/> ends; 0 when there is none.</summary>
    private static int Counted(string text, int i)
    {
        i = ProseText.SkipBlanks(text, i);
        foreach (var pair in s_counted)
        {
            if (ProseText.Has(text, i, pair.Key))
                return ProseText.IsOneOf(text, i + pair.Key.Length, pair.Value) ? 0 : i + pair.Key.Length;
        }
        return 0;
    }
}
