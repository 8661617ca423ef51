using System.Text;

namespace ReportLint.Rules.Publication;

/// <summary>Recognises a part 六 that only says that there is nothing else to report: 无, 本单位无其他需要报告的事项.</summary>
internal static class NothingElse
{
    private const int Longest = 40;
    private static readonly string[] s_none = ["没有", "暂无", "无", "未发现", "不存在"];

    // What may follow the word for nothing, in any order.
    private static readonly string[] s_fillers = ["其他", "其它", "其余", "需要", "应当", "应", "需", "要", "报告", "说明", "公开", "补充", "特别", "的", "事项", "情况", "内容", "事宜", "问题"];

    /// <summary>Whether that is all <paramref name="part"/> says.</summary>
    public static bool IsAll(PartProse part)
    {
        var text = new StringBuilder();
        foreach (var c in part.Body.SelectMany(block => block.Text).Where(char.IsLetterOrDigit))
            text.Append(c);
        if (text.Length is 0 or > Longest)
            return false;
        var said = text.ToString();
        foreach (var none in s_none)
        {
            var at = said.IndexOf(none, StringComparison.Ordinal);
            // Before it stands at most who says so, and for which year.
            if (at >= 0 && said.IndexOf('费') < 0 && IsFiller(said.Substring(at + none.Length)))
                return true;
        }
        return false;
    }

    private static bool IsFiller(string text)
    {
        while (text.Length > 0)
        {
            if (Array.Find(s_fillers, filler => text.StartsWith(filler, StringComparison.Ordinal)) is not { } next)
                return false;
            text = text.Substring(next.Length);
        }
        return true;
    }
}
