using System.Globalization;
using System.Text;
using ReportLint.Claims.Arithmetic;
using ReportLint.Prose;

namespace ReportLint.Rules.Claims;

/// <summary>Tells by its name whether a quantity is one that was named in other words before.</summary>
internal static class QuantityWording
{
    // What stands between the thing and its number and adds nothing: 访问量达1.5万次.
    private static readonly string[] s_linking = ["达到", "达", "已", "总计", "为"];

    // Words for one and the same, and first what adds nothing to any.
    private static readonly string[][] s_same =
    [
        ["通过", "利用", "依托", "借助", "政务", "官方", "政府", "门户", "人民", "主动", "仅", "只", "还", "又", "均", "在", "上", "组织", "代表", "群众", "各", "类"],
        ["公开", "发布", "推送", "刊发", "刊登", "发送", "推出", "发表", "发"],
        ["召开", "举行", "举办", "开展", "开办"],
        ["收到", "接到", "接收", "收悉"],
        ["公众号", "微信公众号", "微信公众平台", "微信"],
        ["微博", "微博客"],
        ["信息", "消息", "资讯", "动态"],
        ["解读", "解读材料", "解读稿件", "解读信息"],
        ["来信", "信件", "来件", "留言"],
        ["培训", "培训班", "培训会"],
    ];

    private static readonly (string Word, int Sense)[] s_words =
        [.. s_same.SelectMany((words, sense) => words.Select(word => (word, sense))).OrderByDescending(known => known.word.Length)];

    /// <summary>The name without what stands between the thing and its number: two with the same are the same.</summary>
    public static string Plain(StatedQuantity quantity)
    {
        var name = quantity.Name;
        var mark = name.LastIndexOf('\n');
        var end = mark;
        while (Array.Find(s_linking, word => ProseText.HasBefore(name, end, word)) is { } linking)
            end -= linking.Length;
        return end == mark ? name : name.Remove(end, mark - end);
    }

    /// <summary>What the name says in whatever words, wherever in the report: two with the same may be the same, if their numbers say so, too.</summary>
    public static string Loose(StatedQuantity quantity)
    {
        var plain = Plain(quantity);
        var end = plain.LastIndexOf('\n');
        var start = plain.LastIndexOf('\n', end - 1) + 1;
        var name = new StringBuilder(plain.Length);
        for (var i = start; i < plain.Length;)
        {
            var (word, sense) = Array.Find(s_words, known => ProseText.Has(plain, i, known.Word));
            if (word is null)
                name.Append(plain[i++]);
            else if (sense > 0)
                name.Append(s_same[sense][0]);
            i += word?.Length ?? 0;
        }
        return name.ToString();
    }

    /// <summary>Whether the numbers are one with two neighbouring digits swapped: of numbers of different things hardly any are.</summary>
    public static bool IsSwap(long one, long other)
    {
        var (a, b) = (one.ToString(CultureInfo.InvariantCulture), other.ToString(CultureInfo.InvariantCulture));
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i])
            i++;
        return a.Length == b.Length && i + 1 < a.Length && a[i] == b[i + 1] && a[i + 1] == b[i] && string.CompareOrdinal(a, i + 2, b, i + 2, a.Length) == 0;
    }
}
