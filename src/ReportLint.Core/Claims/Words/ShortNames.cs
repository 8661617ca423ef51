namespace ReportLint.Claims.Words;

/// <summary>How an agency calls itself for short: 局里, 街道办, 集团公司. In another agency's report the same word is another agency.</summary>
internal static class ShortNames
{
    /// <summary>The endings of agencies' names, and what those are called for short.</summary>
    private static readonly (string Ending, string[] Names)[] s_all =
    [
        ("街道办事处", ["街道办", "办事处", "街道办事处", "街道里", "街道上"]),
        ("镇人民政府", ["镇里", "镇上"]),
        ("乡人民政府", ["乡里", "乡上"]),
        ("县人民政府", ["县里"]),
        ("区人民政府", ["区里"]),
        ("市人民政府", ["市里"]),
        ("旗人民政府", ["旗里"]),
        ("管理委员会", ["管委会", "委里"]),
        ("委员会", ["委里"]),
        ("公司", ["公司", "集团", "集团公司", "公司里"]),
        ("局", ["局里"]),
        ("厅", ["厅里"]),
        ("医院", ["医院", "院里"]),
        ("大学", ["学校", "校里"]),
        ("学院", ["学校", "院里"]),
        ("学校", ["学校", "校里"]),
        ("中心", ["中心里"]),
        ("馆", ["馆里"]),
        ("办公室", ["办里"]),
        ("支队", ["队里"]),
        ("大队", ["队里"]),
    ];

    /// <summary>The short names of the agency that is called <paramref name="name"/>.</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        foreach (var (ending, names) in s_all)
        {
            if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal))
                return names;
        }
        return [];
    }

    /// <summary>Whether a name may end before <paramref name="end"/>: 街道|办结 is no 街道办.</summary>
    public static bool MayEnd(string text, int end) => end == text.Length || text[end - 1] != '办' || "结理毕复完好事公".IndexOf(text[end]) < 0;

    /// <summary>Whether a name may begin at <paramref name="index"/>: 市公司 and 分公司 are others.</summary>
    public static bool MayBegin(string text, int index) => index == 0 || !char.IsLetter(text[index - 1]) || "年月日本我该由对向到给在是和与".IndexOf(text[index - 1]) >= 0;
}
