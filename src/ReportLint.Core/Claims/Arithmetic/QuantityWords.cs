using System.Globalization;
using ReportLint.Model;
using ReportLint.Prose;

namespace ReportLint.Claims.Arithmetic;

/// <summary>Reads what a piece of prose names, in whatever order and words: 政府网站全年共发布信息 names what 全年通过政府网站公开的信息 does.</summary>
internal sealed class QuantityWords
{
    private const int WeightOfName = 4;
    private const int Rows = 256;
    private const char Dropped = '\0';

    // What adds nothing, wherever it stands.
    private static readonly string[] s_empty =
    [
        "本单位", "我单位", "本机关", "我机关", "本中心", "我中心", "本街道", "我街道", "我局", "本局", "我委", "本委", "我办", "本办", "我镇", "本镇", "我乡", "本乡", "我院", "我处", "我会", "我厅", "本厅", "我所", "我县", "我区", "我市",
        "通过", "利用", "依托", "借助", "政务", "官方", "政府", "门户", "人民", "主动", "仅", "只", "均", "在", "上", "面向社会", "向社会", "对外", "及时", "积极", "依法", "组织", "代表", "群众", "各类", "各种", "各级", "各", "类",
        "达到", "达", "已", "为", "至", "了", "的", "有", "免费", "工作", "各类渠道", "各种渠道", "各渠道", "多种渠道", "多渠道", "各平台", "据统计", "经统计", "统计数据显示", "数据显示", "截至", "截止", "公开", "发布", "推送", "刊发", "刊登", "发送", "推出", "发表", "发", "召开", "举行", "举办", "开展", "开办",
        "“", "”", "《", "》", "、", "，", ",", "：", ":", " ", "\u3000", "一是", "二是", "三是", "四是", "五是", "六是",
    ];

    // What ends the name of a sum: 访问量.
    private static readonly string[] s_amounts = ["数量", "人数", "次数", "数", "量"];

    // What may stand between it and its number.
    private static readonly string[] s_linking = ["达到", "达", "已", "为", "至", "约", "近", "超", "有"];

    // What says that all of the year is meant.
    private static readonly string[] s_whole =
    [
        "1月1日至12月31日", "12月31日", "12月底", "12月末", "年底", "年末", "本年度", "本年", "年度", "全年度", "全年", "年内", "一年来", "报告期内", "统计期内", "期内", "期间", "共计", "总共", "合计", "总计", "一共", "共", "总数", "总量", "总",
    ];

    // Words for one and the same; of the channels each is enough of a name by itself.
    private static readonly string[][] s_channels =
    [
        ["微信公众号", "微信公众平台", "公众号", "微信"],
        ["微博客", "微博"],
        ["网站", "官网", "网上"],
        ["抖音"],
        ["客户端"],
        ["公开栏", "公示栏"],
        ["12345热线", "12345政务服务便民热线", "12345政务服务热线", "12345平台", "12345便民热线", "12345"],
    ];

    private static readonly string[][] s_things =
    [
        ["信息", "消息", "资讯"],
        ["收到", "接到", "接收", "收悉"],
        ["来信", "信件", "来件", "留言"],
        ["培训班", "培训会", "培训"],
        ["文章", "推文", "图文"],
        ["粉丝", "关注用户", "关注人", "关注", "订阅用户"],
    ];

    private static readonly string[][] s_ownThings =
    [
        ["政府信息公开", "信息公开", "政务公开"],
        ["政策解读材料", "政策解读稿件", "政策解读信息", "解读材料", "解读稿件", "解读信息", "政策解读", "解读"],
        ["新闻发布会", "发布会"],
        ["微信访谈", "在线访谈", "访谈"],
    ];

    private static readonly Entry[]?[] s_byFirst = ByFirst();

    /// <summary>The name of information, of which nothing more is said.</summary>
    public string Information { get; } = EntryAt("信息", 0, 2)!.Sense.ToString();

    private readonly string _agency;
    private readonly string _year;
    private char[] _name = new char[64];

    /// <summary>For the prose of <paramref name="report"/>.</summary>
    public QuantityWords(Report report)
    {
        _agency = report.Agency is { Value.Length: > 1 } agency ? agency.Value : "\n";
        _year = report.Year is { } year ? year.Value.ToString(CultureInfo.InvariantCulture) + "年" : "\n";
    }

    /// <summary>What <paramref name="text"/> names from <paramref name="start"/> to <paramref name="end"/>; null where it holds another number.</summary>
    public QuantityName? Read(string text, int start, int end)
    {
        if (_name.Length < end - start)
            _name = new char[end - start];
        var name = _name;
        var (length, weight, isWhole, hasChannel, isAmount) = (0, 0, false, false, false);
        for (var i = start; i < end;)
        {
            if (text[i] == _agency[0] && ProseText.Has(text, i, _agency))
            {
                i += _agency.Length;
            }
            else if (text[i] == _year[0] && ProseText.Has(text, i, _year))
            {
                i += _year.Length;
                i += ProseText.IsOneOf(text, i, "度") ? 1 : 0;
                isWhole = true;
            }
            else if (EntryAt(text, i, end) is { } entry)
            {
                i += entry.Word.Length;
                isWhole |= entry.IsWhole;
                isAmount = Array.IndexOf(s_amounts, entry.Word) >= 0 || (isAmount && Array.IndexOf(s_linking, entry.Word) >= 0);
                if (entry.Sense == Dropped)
                    continue;
                name[length++] = entry.Sense;
                hasChannel |= entry.IsChannel;
                weight += entry.Weight;
            }
            else if (ProseText.IsDigit(text[i]) || text[i] == ProseBlock.Masked || ProseText.ClauseMarks.IndexOf(text[i]) >= 0)
            {
                return null;
            }
            else
            {
                name[length++] = text[i++];
                weight++;
                isAmount = false;
            }
        }
        Sort(name, length);
        return new QuantityName(new string(name, 0, length), weight, isWhole || isAmount, hasChannel);
    }

    /// <summary>Of so few characters nothing sorts faster.</summary>
    private static void Sort(char[] name, int length)
    {
        for (var i = 1; i < length; i++)
        {
            var c = name[i];
            var k = i;
            for (; k > 0 && name[k - 1] > c; k--)
                name[k] = name[k - 1];
            name[k] = c;
        }
    }

    private static Entry? EntryAt(string text, int i, int end)
    {
        if (s_byFirst[text[i] % Rows] is { } entries)
        {
            foreach (var entry in entries)
            {
                if (i + entry.Word.Length <= end && ProseText.Has(text, i, entry.Word))
                    return entry;
            }
        }
        return null;
    }

    private static Entry[]?[] ByFirst()
    {
        var sense = '\uE000';
        List<Entry> all =
        [
            .. s_empty.Concat(s_amounts).Select(word => new Entry(word, Dropped, 0, IsWhole: false, IsChannel: false)),
            .. s_whole.Select(word => new Entry(word, Dropped, 0, IsWhole: true, IsChannel: false)),
        ];
        foreach (var (same, weight, isChannel) in s_channels.Select(same => (same, WeightOfName, true)).Concat(s_ownThings.Select(same => (same, WeightOfName, false))).Concat(s_things.Select(same => (same, 2, false))))
        {
            all.AddRange(same.Select(word => new Entry(word, sense, weight, IsWhole: false, isChannel)));
            sense++;
        }
        var byFirst = new Entry[]?[Rows];
        foreach (var same in all.GroupBy(entry => entry.Word[0] % Rows))
            byFirst[same.Key] = [.. same.OrderByDescending(entry => entry.Word.Length)];
        return byFirst;
    }

    private sealed record Entry(string Word, char Sense, int Weight, bool IsWhole, bool IsChannel);
}
