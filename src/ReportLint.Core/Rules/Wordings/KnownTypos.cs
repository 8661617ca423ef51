using ReportLint.Prose;

namespace ReportLint.Rules.Wordings;

/// <summary>The dictionary of RL5015. An entry must be practically never right in a report; what stands beside it where it is right belongs into the entry.</summary>
internal static class KnownTypos
{
    private const string Done = "了过有存比是";

    private static readonly KnownTypo[] s_all =
    [
        // The words of the trade.
        new("行政诉", "行政诉讼", NotBefore: "讼颂诵求状权由称前中后源累", IsSafe: false),
        new("行政诉颂", "行政诉讼"),
        new("行政诉诵", "行政诉讼"),
        new("行政复义", "行政复议"),
        new("行政复意", "行政复议"),
        new("不预公开", "不予公开"),
        new("不于公开", "不予公开", NotBefore: "之后前日"),
        new("不与公开", "不予公开", NotBefore: "相事内目信指年专栏", IsSafe: false),
        new("予已公开", "予以公开", NotAfter: "授给赋赠"),
        new("予以公升", "予以公开"),
        new("主动公升", "主动公开"),
        new("申清", "申请", NotAfter: "重", NotBefore: "单理洁"),
        new("申情", "申请", NotAfter: "重引", NotBefore: "况形节"),
        new("答覆", "答复"),
        new("受埋", "受理", NotAfter: "遭承"),
        new("办埋", "办理"),
        new("登计", "登记", NotBefore: "划算量分时数"),
        new("知请权", "知情权"),
        new("公信利", "公信力"),
        new("公信立", "公信力"),
        new("满易度", "满意度"),
        new("透名度", "透明度"),
        new("规范行文件", "规范性文件"),
        new("依法行证", "依法行政"),
        new("法津", "法律", NotBefore: "贴"),
        new("法律法归", "法律法规"),
        new("追纠", "追究"),
        new("保秘审查", "保密审查"),
        new("泄秘", "泄密"),
        new("密秘", "秘密", NotBefore: "书"),
        new("人名政府", "人民政府"),
        new("人民证府", "人民政府"),
        new("门护网站", "门户网站"),
        new("门户网战", "门户网站"),
        new("政府网战", "政府网站"),
        new("政务微薄", "政务微博"),
        new("公从号", "公众号"),
        new("微信公共号", "微信公众号", NotBefore: "码", IsSafe: false),
        new("政策解渎", "政策解读"),
        new("在线方谈", "在线访谈"),
        new("新文发布会", "新闻发布会"),
        new("双公式", "双公示"),
        new("公式公告", "公示公告"),
        new("公式栏", "公示栏", IsSafe: false),
        new("双随即", "双随机"),
        new("环镜", "环境", NotAfter: "内", IsSafe: false),
        new("体质机制", "体制机制"),
        new("长校机制", "长效机制"),
        new("长效机治", "长效机制"),
        new("工做人员", "工作人员", NotAfter: "职员分施", IsSafe: false),
        new("坐谈会", "座谈会"),
        new("参于", "参与", NotAfter: "人海洋丹党"),
        new("群众反应的问题", "群众反映的问题"),

        // Function words and verbs.
        new("确实保障", "切实保障", NotBefore: Done, IsSafe: false),
        new("确实加强", "切实加强", NotBefore: Done, IsSafe: false),
        new("确实做好", "切实做好", NotBefore: Done, IsSafe: false),
        new("确实履行", "切实履行", NotBefore: Done, IsSafe: false),
        new("确实维护", "切实维护", NotBefore: Done, IsSafe: false),
        new("确实抓好", "切实抓好", NotBefore: Done, IsSafe: false),
        new("确实推进", "切实推进", NotBefore: Done, IsSafe: false),
        new("做为", "作为", NotAfter: "叫看当", NotBefore: "民人了群企老实", IsSafe: false),
        new("己经", "已经", NotAfter: "自"),
        new("巳经", "已经"),
        new("以经完成", "已经完成"),
        new("以经建成", "已经建成"),
        new("己完成", "已完成", NotAfter: "自"),
        new("己办结", "已办结", NotAfter: "自"),
        new("己答复", "已答复", NotAfter: "自"),
        new("己公开", "已公开", NotAfter: "自"),
        new("给于", "给予", NotAfter: "供发交送还献分付递寄借租补", NotBefore: "某"),
        new("部暑", "部署", NotBefore: "期假天运"),
        new("布署", "部署", NotAfter: "公发颁", NotBefore: "名"),
        new("按排", "安排", NotBefore: "名序放列水班污队量查期"),
        new("惯彻", "贯彻", NotBefore: "底夜查"),
        new("贯切", "贯彻", NotBefore: "实合"),
        new("落实倒位", "落实到位"),
        new("进一部加强", "进一步加强"),
        new("进一部完善", "进一步完善"),
        new("进一部规范", "进一步规范"),
        new("进一部提高", "进一步提高"),
        new("进一部提升", "进一步提升"),
        new("进一部推进", "进一步推进"),
        new("不段完善", "不断完善"),
        new("不段提高", "不断提高"),
        new("不段加强", "不断加强"),
        new("截目前", "截至目前"),
        new("及待解决", "亟待解决", NotAfter: "不以涉普顾提"),
        new("及待加强", "亟待加强", NotAfter: "不以涉普顾提"),
        new("及待提高", "亟待提高", NotAfter: "不以涉普顾提"),
        new("陆序", "陆续", NotBefore: "号列"),
        new("充份", "充分", NotAfter: "补", NotBefore: "数额"),
        new("部份", "部分", NotAfter: "全内外", NotBefore: "数额"),
        new("涵概", "涵盖", NotBefore: "括念述要况"),
        new("含盖", "涵盖", NotBefore: "章印"),
        new("复盖面", "覆盖面"),
        new("复盖率", "覆盖率"),
        new("全复盖", "全覆盖"),
        new("范筹", "范畴", NotAfter: "示规", NotBefore: "建备集划办措资"),
        new("通迅", "通讯", NotBefore: "速捷猛"),
        new("张帖", "张贴", NotAfter: "一两几", NotBefore: "子"),
        new("台帐", "台账", NotAfter: "平前后", NotBefore: "号户"),
        new("帐号", "账号"),
        new("帐户", "账户"),
        new("制度话", "制度化", NotBefore: "语术题剧", IsSafe: false),
        new("规范话", "规范化", NotBefore: "语术题剧", IsSafe: false),
        new("常态话", "常态化", NotBefore: "语术题剧", IsSafe: false),
        new("信息话", "信息化", NotBefore: "语术题剧费务机筒音", IsSafe: false),

        // Set phrases.
        new("按步就班", "按部就班"),
        new("一如继往", "一如既往"),
        new("再接再励", "再接再厉"),
        new("不径而走", "不胫而走"),
        new("迫不急待", "迫不及待"),
        new("提纲携领", "提纲挈领"),
        new("因地治宜", "因地制宜"),
        new("因地置宜", "因地制宜"),
        new("行之有郊", "行之有效"),
        new("实事求事", "实事求是"),
        new("事半工倍", "事半功倍"),
        new("齐抓共官", "齐抓共管"),
        new("常抓不泄", "常抓不懈"),
        new("坚持不泄", "坚持不懈"),
        new("责无旁代", "责无旁贷"),
        new("与时具进", "与时俱进"),
        new("融汇贯通", "融会贯通"),
        new("举一返三", "举一反三"),
        new("以身做则", "以身作则"),
        new("各施其职", "各司其职"),
    ];

    private static readonly Dictionary<char, KnownTypo[]> s_byFirst = s_all.GroupBy(typo => typo.Wrong[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(typo => typo.Wrong.Length).ToArray());

    private static readonly WordStarts s_starts = new(s_all.Select(typo => typo.Wrong));

    /// <summary>All entries.</summary>
    public static IReadOnlyList<KnownTypo> All => s_all;

    /// <summary>The first place from <paramref name="start"/> on at which a slip may begin; -1 when there is none.</summary>
    public static int Next(string text, int start) => s_starts.Next(text, start);

    /// <summary>The slip that begins at <paramref name="i"/>, or null.</summary>
    public static KnownTypo? Find(string text, int i)
    {
        if (!s_byFirst.TryGetValue(text[i], out var typos))
            return null;
        foreach (var typo in typos)
        {
            if (ProseText.Has(text, i, typo.Wrong) && !ProseText.IsOneOf(text, i - 1, typo.NotAfter) && !ProseText.IsOneOf(text, i + typo.Wrong.Length, typo.NotBefore))
                return typo;
        }
        return null;
    }
}
