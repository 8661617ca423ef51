using ReportLint.Prose;

namespace ReportLint.Rules.Wordings;

/// <summary>The characters and words that good Chinese never repeats, each with what makes two of them right.</summary>
internal static class DoubledWords
{
    // Character, what may stand before two of it, what may follow: 参与与监督, 开展了了解, 在在线平台.
    private static readonly Dictionary<char, (string Before, string After)> s_characters = new()
    {
        ['的'] = ("目有标鹄众靶中打", "确"),
        ['了'] = ("不末明为", "解却结然望之不如"),
        ['和'] = ("共总饱温缓中调柔祥平谐人", "谐平睦解蔼气美约议善硕乐悦畅声"),
        ['与'] = ("参赠给授赋付涉干", "会时众否其此"),
        ['及'] = ("普顾提涉波触埃不来危累企论遍惠殃推言", "时格早第其"),
        ['在'] = ("存所现实内潜外旨好自正尚意不还仍都", "职岗线建校编册场押逃京全意乎于此学"),
        ['是'] = ("于但可还总正就都也若要凡只倒即或乃硬偏国一二三四五六七八九十", "否非"),
        ['为'] = ("行作认成变视称名所以极最较改转分因更尤颇列何化评定设有无人敢约共即", "民了群企人主他基老您何首期此"),
        ['于'] = ("由对属位限处基鉴关", "某谦０１２３４５６７８９0123456789《"),
        ['对'] = ("针面相校核绝反一作应敌配结查", "象方比外口接策照应联标内台手等话抗准立称"),
        ['到'] = ("", "位期会场访达底岗家点人户账货基一来处港"),
        ['由'] = ("自理事来缘因案", "于来衷此"),
        ['并'] = ("合兼归吞一", "联行列入案轨不非举存网购发重"),
        ['将'] = ("大干强良老闯骁虎即", "来军士领要近会"),
        ['从'] = ("服听顺遵盲自无随", "严容重事业轻快简速众前此而来宽优政"),
        ['也'] = ("", "门许"),
        ['们'] = ("", ""),
        ['着'] = ("", "力重手眼实急想装陆迷色火领主"),
        ['府'] = ("", "院邸"),
        ['况'] = ("", "且味"),
        ['该'] = ("应活", ""),
        ['很'] = ("", ""),
        ['均'] = ("平人年日月户", "等衡匀分线"),
        ['我'] = ("自小忘敌大", ""),
    };

    // Written twice they are a slip whatever stands around them.
    private static readonly string[] s_words =
    [
        "进一步", "我中心", "我街道", "我单位", "我机关", "本机关", "本单位", "本中心", "本街道", "本年度", "我局", "我委", "我办", "我镇", "我乡", "我们", "本局", "按照", "根据",
        "以及", "并且", "同时", "不断", "积极", "切实", "认真", "严格", "及时", "确保", "对于", "由于", "为了", "充分", "着力", "大力", "深入", "全力", "扎实", "加强",
        "此外", "其中", "目前", "截至", "全年", "共计", "累计", "必须", "应当", "没有", "已经", "以上", "以下", "持续", "进行", "他们", "尚未", "均已",
    ];

    private const string Numerals = "〇零一二三四五六七八九十百千万";

    // Verbs that are doubled to soften them, and adverbs that are doubled for stress.
    private const string Verbs = "讨论 研究 学习 请示 咨询 请教 汇报 反映 监督 指导 协调 督促 提醒 考虑 商量 了解 锻炼 尝试 体验 休息 分析 交流 宣传 整理 调查 打扫 教育 观察 检查 琢磨 沟通 反思 总结 回顾 放松 走访 体会 打听 参谋 介绍 比较 非常 特别 永远 千万 多少 陆续 仔细 慢慢 常常 一点 一步 一个 一项 一件 一家 一户 一批 一条 一次 ";

    // With a word before it these make a new word: 公开公开指南 is to disclose the guide.
    private static readonly string[] s_heads = ["指南", "目录", "主体", "外", "内", "上", "下", "中", "条例", "年报", "年度", "专栏", "专区", "栏目", "平台", "制度", "清单", "事项", "标准", "内容", "信息", "工作", "渠道", "属性", "方式", "流程", "申请", "会", "者", "员", "人", "率", "量", "费", "法", "力", "部门", "单位", "项目", "对象", "机构", "中心", "窗口", "站", "点", "区", "网", "号", "日", "处", "局", "科", "室", "组"];

    private static readonly Dictionary<char, string[]> s_wordsByFirst = s_words.GroupBy(word => word[0]).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Whether the two equal characters at <paramref name="i"/> are a slip.</summary>
    public static bool IsSlip(string text, int i)
    {
        // 信息息 is one, 息息相关 is none.
        if (text[i] == '息')
            return ProseText.At(text, i - 1) == '信' && ProseText.At(text, i + 2) != '相';
        return s_characters.TryGetValue(text[i], out var right) && !ProseText.IsOneOf(text, i - 1, right.Before) && !ProseText.IsOneOf(text, i + 2, right.After);
    }

    /// <summary>The word that stands twice at <paramref name="i"/>, or null.</summary>
    public static string? Find(string text, int i)
    {
        if (s_wordsByFirst.TryGetValue(text[i], out var words))
        {
            foreach (var word in words)
            {
                if (ProseText.Has(text, i, word) && ProseText.Has(text, i + word.Length, word))
                    return word;
            }
        }
        return IsAnyTwice(text, i) ? text.Substring(i, 2) : null;
    }

    private static bool IsVerb(string word) => Verbs.IndexOf(word + " ", StringComparison.Ordinal) is >= 0 and var at && at % 3 == 0;

    /// <summary>会议精神精神, 审核审核机制: any two characters twice; not 讨论讨论, and not two words that meet (公开公开指南, 组织组织者).</summary>
    private static bool IsAnyTwice(string text, int i)
    {
        if (i + 4 > text.Length || text[i] == text[i + 1] || text[i] != text[i + 2] || text[i + 1] != text[i + 3] || !ProseText.IsHan(text[i]) || !ProseText.IsHan(text[i + 1]))
            return false;
        // 二〇二〇年.
        if (Numerals.IndexOf(text[i]) >= 0 || Numerals.IndexOf(text[i + 1]) >= 0)
            return false;
        return !IsVerb(text.Substring(i, 2)) && ProseText.FirstAt(text, i + 4, s_heads) is null && !ProseText.Has(text, i + 4, text.Substring(i, 2));
    }
}
