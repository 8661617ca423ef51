using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rules.Wordings;

/// <summary>Finds the names of persons beside what they applied for: 申请人张三提出……, 原告李四不服…….</summary>
internal static class ApplicantNames
{
    // A list of more is none of applicants.
    private const int MostNames = 10;

    private static readonly string[] s_roles = ["申请人", "当事人", "第三人", "原告", "上诉人", "起诉人", "请求人", "投诉人", "举报人", "信访人", "来访人", "反映人", "村民", "居民", "市民", "公民", "自然人", "群众"];

    // What a role ends with, and what may stand between it and the name.
    private const string RoleEnds = "人告民众：:（(";
    private static readonly CharacterSet s_surnames = new(Surnames + "欧诸皇尉慕官徒狐木");

    // Common surnames that begin few words which may follow a role: not 方, 于, 程, 高, 曾, 任.
    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱郭罗梁宋郑谢韩唐冯董萧曹袁邓傅沈彭吕苏卢蒋蔡贾魏薛阎潘杜戴汪姜范姚谭廖邹熊郝孔崔毛邱秦侯邵孟雷汤尹黎贺赖龚庞樊兰殷施陶翟倪严牛俞章鲁葛韦毕聂焦马何钱林丁叶钟石江夏康史龙段";

    private static readonly string[] s_longSurnames = ["欧阳", "上官", "司马", "诸葛", "司徒", "夏侯", "皇甫", "尉迟", "令狐", "慕容", "端木"];

    // Words that begin like a name.
    private static readonly string[] s_words =
    [
        "郑重", "严正", "严重", "严格", "严肃", "严密", "严厉", "陈述", "陈情", "周边", "周围", "周知", "周密", "周全", "周期", "周末", "谢绝", "谢意", "范围", "范本", "范例", "施工", "施行", "施加", "雷同", "章程",
        "毕竟", "毕业", "焦急", "焦虑", "杜绝", "黄色", "牛羊", "唐突", "毛病", "鲁莽", "殷切", "贺信", "胡乱", "兰花", "陶瓷", "康复", "康养", "史料", "史志", "龙头", "段落", "马上", "马虎", "马路", "何时", "何种", "何人", "何以",
        "何处", "何事", "何故", "何在", "何地", "何况", "钱款", "钱物", "钱财", "林地", "林权", "林木", "林业", "林场", "林果", "丁类", "叶片", "钟点", "石料", "石材", "石油", "马铃", "江河", "江水", "江苏", "江西", "夏季", "夏天", "夏粮", "严守", "严把", "严控", "严防", "严查", "严抓", "严审", "严管", "黄金", "石化", "江南", "江北", "江东", "江西", "林区", "龙江", "施救", "施策", "施教",
    ];

    // No part of a given name here: masks, and what makes another word.
    private const string NoName = "某ＸXx×*＊先生女士的了在是和与及或等不无有未已将再多次时向于对就可能应须贴罗列织约望村籍";

    private static readonly string[] s_verbs =
    [
        "提出", "提交", "提起", "递交", "申请", "要求", "不服", "不同意", "邮寄", "诉", "来信", "通过", "送达", "作出", "向", "对答复", "对本", "对我", "对该", "对处理", "（", "(", "的政府信息公开申请", "的信息公开申请", "的申请", "一案", "因", "反映", "来访", "来电", "领取", "查阅", "咨询", "索取", "诉我", "诉本", "于",
    ];

    // Behind one of these a name may stand without a role, if it goes on with a request.
    private static readonly string[] s_leads = ["其中", "例如", "比如", "如", "由", "收到", "接到", "受理", "答复", "告知", "涉及", "系", "即", "为", "向", "对", "与"];

    private const string LeadEnds = "中如由到理复知及系即为向对与";

    // What a person without a role does with a request.
    private static readonly string[] s_requests = ["申请公开", "申请获取", "申请查", "申请了解", "申请复制", "申请", "提出", "提交", "递交", "提起", "邮寄", "寄来", "寄送", "不服", "诉", "向本", "向我", "向区", "向县", "向市", "向镇", "向街道", "通过", "到我", "到本", "来我", "因不服", "因申请", "对本", "对我", "对该", "对答复", "等", "的政府信息公开申请", "的信息公开申请", "的申请", "要求公开"];
    private static readonly string[] s_requestNouns = ["申请", "行政复议", "行政诉讼", "起诉", "答复"];

    // 李建国提出要做好依申请公开工作: who says so directs others.
    private static readonly string[] s_directs = ["要", "应", "须", "加强", "进一步", "规范", "完善", "认真", "严格", "各"];
    private static readonly string[] s_works = ["依申请公开工作", "申请办理工作", "申请渠道", "申请办理流程", "申请受理"];

    // The last character of a place, an agency or another thing that is no person.
    private const string NoPersonEnds = "区县市省镇乡村庄屯寨组社局委办厅处科股站所院校厂矿店行部司会队中室团场港路街道口河江湖山岭沟湾坡坝庙寺观祠线网件案者方户众员长任师生关书表项类报";

    private static readonly string[] s_titles = ["先生", "女士"];
    private static readonly string[] s_applies = ["提出", "提交", "递交", "申请", "邮寄"];

    private static readonly string[] s_invented = ["（化名", "(化名"];

    /// <summary>The names in <paramref name="text"/>, in order.</summary>
    public static IReadOnlyList<TextSpan> FindAll(string text)
    {
        List<TextSpan>? found = null;
        bool? tellsOfRequests = null;
        for (var i = s_surnames.Next(text, 0); i >= 0 && i < text.Length; i = s_surnames.Next(text, i + 1))
        {
            // 上官, 司马: their second characters are the rarer ones.
            var start = ProseText.FirstAt(text, i - 1, s_longSurnames) is null ? i : i - 1;
            if (IsBehindRole(text, start) is { } isLabel)
            {
                for (var name = NameAt(text, start, isLabel) ?? InBrackets(text, start - 1); name is { } known; name = NextAt(text, known.End, isLabel))
                {
                    (found ??= []).Add(known);
                    i = known.End - 1;
                }
            }
            else if (MayBegin(text, start) && (tellsOfRequests ??= ProseText.Contains(text, 0, text.Length, s_requestNouns)))
            {
                for (var name = WithoutRoleAt(text, start); name is { } known; name = ProseText.IsOneOf(text, known.End, "、和与及") ? WithoutRoleAt(text, known.End + 1) : null)
                {
                    (found ??= []).Add(known);
                    i = known.End - 1;
                }
            }
        }
        foreach (var title in s_titles)
        {
            for (var i = text.IndexOf(title, StringComparison.Ordinal); i >= 0; i = text.IndexOf(title, i + title.Length, StringComparison.Ordinal))
            {
                if (ProseText.FirstAt(text, i + title.Length, s_applies) is not null && IsOfRequest(text, i) && NameBefore(text, i) is { } name && found?.Contains(name) != true)
                    (found ??= []).Add(name);
            }
        }
        found?.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found is null ? [] : found;
    }

    /// <summary>Whether what begins at <paramref name="start"/> is labelled by a role (申请人：张三), where one stands before it (申请人张三, 申请人（张三）); null where none does.</summary>
    private static bool? IsBehindRole(string text, int start)
    {
        if (!ProseText.IsOneOf(text, start - 1, RoleEnds))
            return null;
        var end = ProseText.IsOneOf(text, start - 1, "：:（(") ? start - 1 : start;
        return Array.Exists(s_roles, role => ProseText.HasBefore(text, end, role)) ? ProseText.IsOneOf(text, start - 1, "：:") : null;
    }

    /// <summary>其中李建国申请公开……; 张秀兰向本机关提交……申请: at the beginning of a clause, or behind words that lead to it.</summary>
    private static bool MayBegin(string text, int i) => ProseText.BeginsClause(text, i) || (ProseText.IsOneOf(text, i - 1, LeadEnds) && Array.Exists(s_leads, lead => ProseText.HasBefore(text, i, lead)));

    private static TextSpan? WithoutRoleAt(string text, int start, int names = 1)
    {
        for (var (end, last) = LengthsAt(text, start); end <= last; end++)
        {
            if (!IsPartOfName(text, end - 1) || ProseText.FirstAt(text, end, s_invented) is not null)
                return null;
            if (NoPersonEnds.IndexOf(text[end - 1]) >= 0)
                continue;
            if (names < MostNames && ProseText.IsOneOf(text, end, "、和与及") ? WithoutRoleAt(text, end + 1, names + 1) is not null : IsRequest(text, end))
                return TextSpan.FromBounds(start, end);
        }
        return null;
    }

    /// <summary>Whether what begins at <paramref name="at"/> tells of a request that somebody made.</summary>
    private static bool IsRequest(string text, int at)
    {
        if (ProseText.FirstAt(text, at, s_requests) is not { } verb)
            return false;
        var end = text.IndexOfAny(['。', '；'], at) is >= 0 and var mark ? mark : text.Length;
        var clause = text.IndexOfAny(['，', ','], at, end - at) is >= 0 and var comma ? comma : end;
        return ProseText.FirstAt(text, at + verb.Length, s_directs) is null && ProseText.Contains(text, at, clause, s_requestNouns) && !ProseText.Contains(text, at, clause, s_works);
    }

    /// <summary>王小红女士: the longest name that ends there.</summary>
    private static TextSpan? NameBefore(string text, int end)
    {
        for (var length = 3; length >= 2; length--)
        {
            var start = end - length;
            if (start >= 0 && ProseText.IsOneOf(text, start, Surnames) && ProseText.FirstAt(text, start, s_words) is null && Enumerable.Range(start + 1, length - 1).All(i => IsPartOfName(text, i)))
                return TextSpan.FromBounds(start, end);
        }
        return null;
    }

    /// <summary>Whether the clause goes on with an application.</summary>
    private static bool IsOfRequest(string text, int start)
    {
        var end = text.IndexOfAny(['。', '；', '，'], start) is >= 0 and var mark ? mark : text.Length;
        return text.IndexOf("申请", start, end - start, StringComparison.Ordinal) >= 0;
    }

    /// <summary>申请人（王某某）申请: a name alone in brackets, and what its bearer did.</summary>
    private static TextSpan? InBrackets(string text, int start)
    {
        if (!ProseText.IsOneOf(text, start, "（("))
            return null;
        for (var (end, last) = LengthsAt(text, start + 1); end <= last; end++)
        {
            if (!IsPartOfName(text, end - 1))
                return null;
            if (ProseText.IsOneOf(text, end, "）)"))
                return ProseText.FirstAt(text, end + 1, s_verbs) is not null ? TextSpan.FromBounds(start + 1, end) : null;
        }
        return null;
    }

    private static TextSpan? NameAt(string text, int start, bool isLabel, int names = 1)
    {
        for (var (end, last) = LengthsAt(text, start); end <= last; end++)
        {
            if (!IsPartOfName(text, end - 1))
                return null;
            if (ProseText.FirstAt(text, end, s_invented) is not null)
                return null;
            if (ProseText.FirstAt(text, end, s_verbs) is not null || (isLabel && (end == text.Length || ProseText.IsOneOf(text, end, "，。；、）,;)"))) || NextAt(text, end, isLabel, names) is not null)
                return TextSpan.FromBounds(start, end);
        }
        return null;
    }

    /// <summary>The next name of a list: 陈某某、李某某提出.</summary>
    private static TextSpan? NextAt(string text, int end, bool isLabel, int names = 1) =>
        names < MostNames && ProseText.IsOneOf(text, end, "、和与及") ? NameAt(text, end + 1, isLabel, names + 1) : null;

    /// <summary>Where a name that begins at <paramref name="start"/> may end, first and last; none where no surname stands there.</summary>
    private static (int First, int Last) LengthsAt(string text, int start)
    {
        if (ProseText.FirstAt(text, start, s_longSurnames) is not null)
            return (start + 3, start + 4);
        return ProseText.IsOneOf(text, start, Surnames) && ProseText.FirstAt(text, start, s_words) is null ? (start + 2, start + 3) : (1, 0);
    }

    private static bool IsPartOfName(string text, int index) => ProseText.IsHanAt(text, index) && NoName.IndexOf(text[index]) < 0;
}
