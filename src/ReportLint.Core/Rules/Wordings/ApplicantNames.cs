using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rules.Wordings;

/// <summary>Finds the names of persons beside what they applied for: 申请人张三提出……, 原告李四不服…….</summary>
internal static class ApplicantNames
{
    private static readonly string[] s_roles = ["申请人", "当事人", "原告", "上诉人", "村民", "居民", "市民", "公民", "自然人", "群众"];

    private static readonly WordStarts s_starts = new(s_roles);

    // Surnames that begin no word which may follow a role: not 方, 于, 何, 程.
    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱郭罗梁宋郑谢韩唐冯董萧曹袁邓傅沈彭吕苏卢蒋蔡贾魏薛阎潘杜戴汪姜范姚谭廖邹熊郝孔崔毛邱秦侯邵孟雷汤尹黎贺赖龚庞樊兰殷施陶翟倪严牛俞章鲁葛韦毕聂焦";

    // No part of a given name here: masks, and what makes another word.
    private const string NoName = "某ＸXx×*＊先生女士的了在是和与及或等不无有未已将再多次时向于对就可能应须贴罗列织约望";

    private static readonly string[] s_verbs = ["提出", "提交", "递交", "申请", "要求", "不服", "邮寄", "诉", "来信", "通过", "向", "（", "(", "的政府信息公开申请", "的申请", "一案"];

    /// <summary>The names in <paramref name="text"/>, in order.</summary>
    public static IReadOnlyList<TextSpan> FindAll(string text)
    {
        List<TextSpan>? found = null;
        for (var i = s_starts.Next(text, 0); i >= 0; i = s_starts.Next(text, i + 1))
        {
            if (ProseText.FirstAt(text, i, s_roles) is not { } role)
                continue;
            var start = i + role.Length;
            var isLabel = ProseText.IsOneOf(text, start, "：:");
            if (isLabel)
                start++;
            if (NameAt(text, start, isLabel) is { } name)
            {
                (found ??= []).Add(name);
                i = name.End - 1;
            }
        }
        return found is null ? [] : found;
    }

    private static TextSpan? NameAt(string text, int start, bool isLabel)
    {
        if (!ProseText.IsOneOf(text, start, Surnames))
            return null;
        for (var length = 2; length <= 3; length++)
        {
            var end = start + length;
            if (!ProseText.IsHanAt(text, end - 1) || NoName.IndexOf(text[end - 1]) >= 0)
                return null;
            if (ProseText.FirstAt(text, end, s_verbs) is not null || (isLabel && (end == text.Length || ProseText.IsOneOf(text, end, "，。；、）,;)"))))
                return TextSpan.FromBounds(start, end);
        }
        return null;
    }
}
