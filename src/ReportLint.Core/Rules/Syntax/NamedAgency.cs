using System.Text;
using ReportLint.Prose;

namespace ReportLint.Rules.Syntax;

/// <summary>Tells whether the name of a file or folder is that of another agency.</summary>
internal static class NamedAgency
{
    // Words of 区 or 县 say where an agency is, not what it does.
    private const string Regions = "省市县区州旗盟镇乡";

    private static readonly string[] s_endings = ["街道办事处", "人民政府", "委员会", "办公室", "办事处", "街道", "中心", "政府", "医院", "馆", "厅", "局", "委", "办", "镇", "乡"];

    // What an agency is called every day, and a part of its name; they share no character.
    private static readonly (string Everyday, string Official)[] s_everyday =
    [
        ("城管", "综合行政执法"), ("城管", "综合执法"), ("行审", "政务服务"), ("行审", "数据"), ("安监", "应急"), ("工商", "市场监督"), ("质监", "市场监督"), ("食药", "市场监督"),
        ("国土", "自然资源"), ("扶贫", "乡村振兴"), ("物价", "发展和改革"),
    ];

    private static readonly string[] s_others = ["政府信息公开工作年度报告", "政府信息公开年度报告", "信息公开年报", "年度报告", "报告", "年报"];

    /// <summary>The agency that <paramref name="name"/> names without its year and such; null when it looks like no agency's.</summary>
    public static string? Of(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (ProseText.IsHan(c))
                text.Append(c);
            else if (!(ProseText.IsDigit(c) || c is ' ' or '-' or '_' or '.'))
                return null;
        }
        if (text.Length < 2)
            return null;
        var agency = text.ToString();
        foreach (var other in s_others)
            agency = agency.Replace(other, "");
        agency = agency.Trim('年', '度');
        return HeadOf(agency).Length >= 2 && EndingOf(agency) is not null ? agency : null;
    }

    /// <summary>Whether nothing of what <paramref name="named"/> is called occurs in <paramref name="agency"/>: 财政局 and 示例区教育局, but not 住建局 and 住房和城乡建设局.</summary>
    public static bool IsOther(string named, string agency)
    {
        if (Array.Exists(s_everyday, name => named.IndexOf(name.Everyday, StringComparison.Ordinal) >= 0 && agency.IndexOf(name.Official, StringComparison.Ordinal) >= 0))
            return false;
        var common = 0;
        while (common < named.Length && common < agency.Length && named[common] == agency[common])
            common++;
        var head = HeadOf(named.Substring(common));
        return head.Length >= 2 && HeadOf(agency).Length >= 2 && head.All(c => agency.IndexOf(c) < 0);
    }

    private static string HeadOf(string name)
    {
        var head = EndingOf(name) is { } ending ? name.Substring(0, name.Length - ending.Length) : name;
        return new string([.. head.Where(c => Regions.IndexOf(c) < 0)]);
    }

    private static string? EndingOf(string name) => Array.Find(s_endings, ending => name.EndsWith(ending, StringComparison.Ordinal));
}
