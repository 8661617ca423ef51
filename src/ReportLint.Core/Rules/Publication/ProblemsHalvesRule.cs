using ReportLint.Diagnostics;
using ReportLint.Markdown;
using ReportLint.Prose;
using ReportLint.Wording;

namespace ReportLint.Rules.Publication;

/// <summary>RL6006: part 五 has problems without improvements, or improvements without problems.</summary>
public sealed class ProblemsHalvesRule : Rule
{
    // As far before a word as “有待进一步加强” has its 有待.
    private const int Reach = 6;

    private static readonly MessageTemplate s_missing = new(
        "{0}里没有看到{1}；这一部分既要写存在的主要问题，也要写改进情况，请核对",
        "{0} seems to say nothing of {1}; it must state the main problems and how they are dealt with, please check");

    private static readonly LocalizedText s_problems = new("存在的主要问题", "the main problems");
    private static readonly LocalizedText s_improvements = new("改进情况", "improvements");

    private static readonly string[] s_problemWords =
    [
        "问题", "不足", "短板", "薄弱", "有待", "不够", "欠缺", "差距", "困难", "不到位", "不高", "不强", "不及时", "不全", "不完善", "不规范", "不均衡", "不平衡", "不多", "不深", "不畅",
        "不丰富", "不主动", "不熟", "不严", "不准", "不一", "不细", "不清", "不紧", "偏少", "偏晚", "偏低", "偏慢", "滞后", "缺乏", "缺少", "仍需", "还需", "尚需", "尚未", "亟待", "亟需", "单一", "瓶颈", "弱项", "较弱", "较少", "较慢",
    ];

    private static readonly string[] s_improvementWords =
    [
        "改进", "下一步", "下步", "今后", "将", "措施", "加强", "提升", "提高", "完善", "整改", "优化", "强化", "推进", "推动", "健全", "解决", "加大", "落实", "建立", "深化", "拓展", "拓宽", "丰富", "细化", "规范", "努力", "着力",
        "打造", "针对", "提前", "增加", "增设", "改为", "配备", "完成", "调整", "修订", "编写", "编制", "采取", "开展", "组织", "制定", "明确", "统一", "定期", "已", "继续", "坚持", "进一步", "做好", "抓好", "确保", "压实", "严格", "创新",
    ];

    // Before an improvement word these make a problem of it: 有待加强, 不够完善.
    private static readonly string[] s_wanting = ["有待", "仍需", "还需", "尚需", "需要", "亟需", "亟待", "不够", "不", "未", "欠", "缺乏", "缺少", "难以"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL6006",
        Name = "part5-two-halves",
        Severity = Severity.Warning,
        Summary = new(
            "问题与改进只写了问题，或者只写了改进",
            "Part 五 has problems only, or improvements only"),
        Rationale = new(
            "第五部分是存在的主要问题及改进情况，两方面都要写。按标题和用语判断，尽量放宽，所以只作提醒。",
            "Part 五 is on the main problems and how they are dealt with: both. Judged generously, by headings and words, and therefore a reminder only."),
        Basis = new("《中华人民共和国政府信息公开条例》第五十条", "Article 50 of 《中华人民共和国政府信息公开条例》"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var part = PartProse.Of(context, PartProse.Problems);
        if (part.IsEmpty || ProblemsEmptyRule.IsShort(part))
            return;
        // A heading that names both halves says nothing of what is below it.
        var texts = part.Said.Where(block => block.Kind != BlockKind.Heading || block.Text.IndexOf("问题", StringComparison.Ordinal) < 0 || block.Text.IndexOf("改进", StringComparison.Ordinal) < 0)
            .Select(block => block.Text).ToList();
        var missing = new List<ILocalizable>();
        if (!texts.Exists(text => ProseText.Contains(text, 0, text.Length, s_problemWords)))
            missing.Add(s_problems);
        if (!texts.Exists(text => Array.Exists(s_improvementWords, word => IsMeant(text, word))))
            missing.Add(s_improvements);
        if (missing.Count > 0)
            context.Add(Descriptor, part.Place, s_missing.With(PublicationMessages.Title(part.Part.Name), new LocalizedList(missing, englishSeparator: " or of ")));
    }

    /// <summary>Whether <paramref name="word"/> occurs without a word before it that says it is wanting.</summary>
    private static bool IsMeant(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            var from = Math.Max(0, at - Reach);
            var before = text.Substring(from, at - from);
            var cut = before.LastIndexOfAny(['，', '；', '。', '、', '：', '\n']);
            if (!s_wanting.Any(wanting => before.IndexOf(wanting, cut + 1, StringComparison.Ordinal) >= 0))
                return true;
        }
        return false;
    }
}
