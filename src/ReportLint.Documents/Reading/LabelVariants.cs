using ReportLint.Forms;

namespace ReportLint.Documents.Reading;

/// <summary>How labels of the form are written besides the official wording, as published reports show. Data; what differs only in numbers, blanks, punctuation or a character or two need not be here.</summary>
internal static class LabelVariants
{
    // By the official label without its number.
    private static readonly Dictionary<string, string[]> s_other = new(StringComparer.Ordinal)
    {
        ["规章"] = ["政府规章", "部门规章"],
        ["行政规范性文件"] = ["规范性文件"],
        ["规范性文件"] = ["行政规范性文件"],
        ["总计"] = ["合计", "总数"],
        ["其他"] = ["其它"],
        ["其他处理"] = ["其它处理", "其他"],
        ["商业企业"] = ["企业"],
        ["科研机构"] = ["科研单位"],
        ["法律服务机构"] = ["法律服务组织"],
        ["社会公益组织"] = ["公益组织"],
        ["本年制发件数"] = ["制发件数", "本年制发数量", "本年制定件数"],
        ["本年废止件数"] = ["废止件数", "本年废止数量"],
        ["现行有效件数"] = ["先行有效件数", "现行有效数量", "现行有效"],
        ["本年处理决定数量"] = ["处理决定数量", "本年处理决定数"],
        ["处理决定数量"] = ["本年处理决定数量"],
        ["本年收费金额"] = ["收费金额"],
        ["上一年项目数量"] = ["上年项目数量"],
        ["本年增减"] = ["增减"],
        ["采购项目数量"] = ["项目数量"],
        ["采购总金额"] = ["总金额"],
        ["结转下年度继续办理"] = ["结转下年度", "结转下年继续办理", "结转至下年度继续办理"],
        ["本年新收政府信息公开申请数量"] = ["本年新收", "新收政府信息公开申请数量"],
        ["上年结转政府信息公开申请数量"] = ["上年结转"],
        ["本年度办理结果"] = ["办理结果"],
        ["部分公开"] = ["部分公开区分处理的只计这一情形不计其他情形"],
        ["其他对外管理服务事项"] = ["其他对外管理服务"],
        ["行政事业性收费"] = ["行政事业收费"],
    };

    /// <summary>All wordings of <paramref name="label"/>, folded; the official one first.</summary>
    public static IReadOnlyList<string> Of(string label, params string[] others)
    {
        var official = LabelText.Core(label);
        var forms = new List<string> { official, LabelText.Core(LabelText.BeforeParenthesis(label)) };
        forms.AddRange(others.Select(LabelText.Core));
        foreach (var form in forms.ToList())
        {
            if (s_other.TryGetValue(form, out var more))
                forms.AddRange(more);
        }
        return [.. forms.Where(form => form.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>All wordings of a row's label.</summary>
    public static IReadOnlyList<string> Of(FormRow row) => Of(row.Label, row.ShortLabel);

    /// <summary>All wordings of a column's header.</summary>
    public static IReadOnlyList<string> Of(FormColumn column) => Of(column.Label);
}
