using ReportLint.Prose;

namespace ReportLint.Rules.Prose;

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
        if (!s_wordsByFirst.TryGetValue(text[i], out var words))
            return null;
        foreach (var word in words)
        {
            if (ProseText.Has(text, i, word) && ProseText.Has(text, i + word.Length, word))
                return word;
        }
        return null;
    }
}
