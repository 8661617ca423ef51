using System.Globalization;
using ReportLint.Claims.Words;
using ReportLint.Forms;
using ReportLint.Markdown;
using ReportLint.Model;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rules.Wordings;

/// <summary>Finds the sentences that speak of the report's year and name another.</summary>
internal static class WrongYears
{
    // With one of these a sentence may speak of another year: it compares, looks back or ahead.
    private static readonly string[] s_otherYears =
    [
        "上年", "去年", "上一年", "前年", "往年", "历年", "同期", "同比", "较", "相比", "比上", "比去", "比20", "增长", "增加", "上升", "下降", "减少", "回落", "持平", "结转", "转至",
        "遗留", "以来", "年起", "月起", "日起", "自20", "近年", "近两年", "近三年", "近五年", "曾", "修订", "印发", "施行", "今年", "本年", "明年", "下年", "下一步", "计划", "拟", "预计", "力争",
        "继续", "顺延", "决算", "预算", "补报", "更正", "整改", "还将", "并将", "我局将", "本局将",
    ];

    private static readonly string[] s_retrospects = ["历年", "近年", "上年", "往年", "对比", "比较", "回顾", "趋势"];
    private static readonly string[] s_receives = ["新收到", "新收", "收到", "受理", "接到", "接收"];
    private static readonly string[] s_requests = ["政府信息公开申请", "信息公开申请", "依申请公开", "各类申请", "公开申请", "申请"];
    private static readonly string[] s_publishes = ["主动公开政府信息", "主动公开信息", "主动公开各类", "公开政府信息", "通过政府网站主动公开", "主动公开", "公开各类信息", "公开信息"];
    private static readonly string[] s_makes = ["编制", "撰写", "形成", "制作"];
    private static readonly string[] s_reports = ["政府信息公开工作年度报告", "政府信息公开年度报告", "政府信息公开工作报告"];

    private static readonly string[] s_verbs = ["新收到", "新收", "收到", "受理", "接到", "接收", "主动公开", "公开", "制作", "获取", "发布", "答复", "办结", "办理", "举办", "组织", "召开", "开展", "推送", "编发", "更新", "公示", "作出", "处理", "接待", "转发", "刊发", "梳理", "上传", "制定"];
    private static readonly string[] s_carriedOver = ["上年结转", "上年度结转", "结转下年度", "结转下年"];
    private static readonly string[] s_ownNouns = ["街道", "中心", "全局", "全委", "全镇", "全乡", "全街道"];

    private static readonly string[] s_before = ["在", "截至", "截止", "过去的", "刚刚过去的"];
    private static readonly string[] s_periods = ["度", "全年", "里", "内", "期间", "底", "末", "1月1日至12月31日", "1月至12月", "1-12月", "1—12月", "12月31日", "12月底"];

    // How a sentence without a figure begins that tells of the year's work.
    private static readonly string[] s_openers =
    [
        "认真", "坚持", "严格", "全面", "深入", "按照", "根据", "围绕", "积极", "主动", "切实", "着力", "加强", "紧紧", "扎实", "大力", "持续", "不断", "进一步", "在上级", "在区委", "在县委", "在市委", "政府信息公开",
    ];

    // Whose doings are told for a background.
    private static readonly string[] s_superiors = ["国务院", "中央", "党中央", "全国", "国家", "省委", "省政府", "市委", "市政府"];

    // What a sentence without a figure tells of another year for.
    private static readonly string[] s_events = ["开通", "成立", "组建", "改革", "设立", "上线", "启用", "建成", "出台", "荣获", "获得", "被评", "强调", "指出", "国务院", "中央", "全国", "首次", "报告", "年报", "考核", "评估", "测评"];

    /// <summary>The sentences in the prose of the report that <paramref name="context"/> is about.</summary>
    public static IEnumerable<WrongYear> FindAll(RuleContext context)
    {
        if (context.Report.Year is not { Value: var year })
            yield break;
        SelfNames? own = null;
        Narrative? narrative = null;
        var isRetrospect = false;
        foreach (var block in context.Prose)
        {
            if (!ReferenceEquals(narrative, block.Narrative))
                (narrative, isRetrospect) = (block.Narrative, false);
            if (block.Kind == BlockKind.Heading)
            {
                isRetrospect = ProseText.Contains(block.Text, 0, block.Text.Length, s_retrospects);
                continue;
            }
            // Part 五 looks back on last year's problems, and ahead; a list may go through the years.
            if (isRetrospect || block.Kind != BlockKind.Paragraph || string.Equals(block.PartId, "problems", StringComparison.Ordinal) || !NamesOtherYear(block.Text, year))
                continue;
            own ??= new SelfNames(context.Report.Agency?.Value);
            foreach (var found in Find(block, year, own))
                yield return found;
        }
    }

    private static bool NamesOtherYear(string text, long year)
    {
        for (var i = text.IndexOf('年'); i >= 0; i = text.IndexOf('年', i + 1))
        {
            if (YearBefore(text, i) is { } written && written != year)
                return true;
        }
        return false;
    }

    private static IEnumerable<WrongYear> Find(ProseBlock block, long year, SelfNames own)
    {
        var text = block.Text;
        TitleMask? titles = null;
        bool? namesOwnYear = null;
        foreach (var (start, end) in ProseText.Sentences(text))
        {
            for (var i = text.IndexOf('年', start, end - start); i >= 0; i = text.IndexOf('年', i + 1, end - i - 1))
            {
                if (YearBefore(text, i) is not { } written || written == year)
                    continue;
                // What the report is about cannot be said of another year, whatever stands beside.
                var isTitle = IsReported(text, i - 4, i + 1, own) || (string.Equals(block.PartId, ReportKeys.Preamble.Id, StringComparison.Ordinal) && IsMade(text, i - 4, i + 1, own));
                if (!(isTitle || IsOwnYear(text, i - 4, i + 1, own) || (written < year && BeginsAccount(text, start, end, i, own))))
                    continue;
                titles ??= TitleMask.Of(text);
                namesOwnYear ??= NamesYear(text, year, titles);
                if (!titles.Contains(i) && (isTitle || !namesOwnYear.Value))
                    yield return new WrongYear(block, new TextSpan(i - 4, 4), written, TextSpan.FromBounds(start, end), !isTitle && SpeaksOfOtherYears(text, start, end));
            }
        }
    }

    /// <summary>A whole sentence that begins with the year, a comma or the agency, and says what was done: 2021年，街道……; 截至2021年底，…….</summary>
    private static bool BeginsAccount(string text, int start, int end, int mark, SelfNames own)
    {
        if (start > 0 && !SentenceSplitter.IsFullStop(text[start - 1]))
            return false;
        var i = ProseText.SkipBlanks(text, start);
        i = Skip(text, i, s_before);
        if (i != mark - 4)
            return false;
        i = mark + 1;
        for (var before = -1; before != i;)
        {
            before = i;
            i = Skip(text, i, s_periods);
        }
        var hasComma = ProseText.IsOneOf(text, i, "，,");
        if (hasComma)
            i = ProseText.SkipBlanks(text, i + 1);
        var isOwn = own.LengthAt(text, i) > 0 || ProseText.FirstAt(text, i, s_ownNouns) is not null;
        if (!hasComma && !isOwn)
            return false;
        if (!isOwn && ProseText.FirstAt(text, i, s_superiors) is not null)
            return false;
        if (HasCount(text, i, end))
            return true;
        return (isOwn || ProseText.FirstAt(text, i, s_openers) is not null) && !ProseText.Contains(text, i, end, s_events);
    }

    /// <summary>Whether something is counted: a number with a measure word, neither a year nor a day.</summary>
    private static bool HasCount(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!ProseText.IsDigit(text[i]))
                continue;
            while (i < end && ProseText.IsDigit(text[i]))
                i++;
            if (MeasureWords.At(text, ProseText.SkipBlanks(text, i)).Length > 0)
                return true;
        }
        return false;
    }

    private static bool SpeaksOfOtherYears(string text, int start, int end)
    {
        if (!ProseText.Contains(text, start, end, s_otherYears))
            return false;
        var sentence = text.Substring(start, end - start);
        foreach (var word in s_carriedOver)
            sentence = sentence.Replace(word, "");
        return ProseText.Contains(sentence, 0, sentence.Length, s_otherYears);
    }

    private static int? YearBefore(string text, int i)
    {
        if (i < 4 || ProseText.IsDigitAt(text, i - 5) || !(ProseText.Has(text, i - 4, "20") || ProseText.Has(text, i - 4, "19")))
            return null;
        return ProseText.IsDigit(text[i - 2]) && ProseText.IsDigit(text[i - 1]) ? int.Parse(text.Substring(i - 4, 4), CultureInfo.InvariantCulture) : null;
    }

    private static bool NamesYear(string text, long year, TitleMask titles)
    {
        var word = year.ToString(CultureInfo.InvariantCulture) + "年";
        for (var i = text.IndexOf(word, StringComparison.Ordinal); i >= 0; i = text.IndexOf(word, i + word.Length, StringComparison.Ordinal))
        {
            if (!titles.Contains(i))
                return true;
        }
        return false;
    }

    /// <summary>Whether the year from <paramref name="start"/> to <paramref name="end"/> can only be the report's own.</summary>
    private static bool IsOwnYear(string text, int start, int end, SelfNames own)
    {
        if ((start == 0 || (start == 2 && ProseText.Has(text, 0, "截至"))) && OpensAccount(text, end, own))
            return true;
        if (!ProseText.BeginsClause(text, start))
            start -= own.LengthBefore(text, start);
        return ProseText.BeginsClause(text, start) && IsAccount(text, end, own);
    }

    /// <summary>现将2019年……情况报告如下: the words belong together within a short clause.</summary>
    private static bool IsReported(string text, int start, int i, SelfNames own)
    {
        if (!ProseText.HasBefore(text, start, "现将") && !ProseText.HasBefore(text, start - own.LengthBefore(text, start), "现将"))
            return false;
        i = Skip(text, i, ["度"]);
        i += own.LengthAt(text, i);
        if (ProseText.FirstAt(text, i, ["政府信息公开", "信息公开", "年度报告", "工作"]) is null)
            return false;
        var length = Math.Min(40, text.Length - i);
        return text.IndexOf("如下", i, length, StringComparison.Ordinal) >= 0;
    }

    /// <summary>编制2019年政府信息公开工作年度报告, in the preamble; elsewhere last year's may have been made this year.</summary>
    private static bool IsMade(string text, int start, int i, SelfNames own)
    {
        if (ProseText.FirstAt(text, start - 2, s_makes) is null && ProseText.FirstAt(text, start - own.LengthBefore(text, start) - 2, s_makes) is null)
            return false;
        i = Skip(text, i, ["度"]);
        i += own.LengthAt(text, i);
        return ProseText.FirstAt(text, i, s_reports) is { } report && ProseText.EndsClause(text, i + report.Length);
    }

    /// <summary>2019年，本单位共收到政府信息公开申请7件; 2019年全年主动公开……. 2019年收到的申请 may well be an older one.</summary>
    private static bool IsAccount(string text, int i, SelfNames own)
    {
        i = Skip(text, i, ["度"]);
        i = Skip(text, i, ["，", ","]);
        i = Skip(text, i, ["全年"]);
        i += own.LengthAt(text, i);
        i = Skip(text, i, ["，", ","]);
        i = Skip(text, i, ["全年"]);
        i = Skip(text, i, ["共计", "累计", "总共", "共"]);
        if (ProseText.FirstAt(text, i, s_receives) is { } receives)
        {
            i += receives.Length;
            return ProseText.FirstAt(text, i, s_requests) is { } requests && ProseText.IsDigitAt(text, ProseText.SkipBlanks(text, i + requests.Length));
        }
        return ProseText.FirstAt(text, i, s_publishes) is { } publishes && ProseText.IsDigitAt(text, ProseText.SkipBlanks(text, i + publishes.Length));
    }

    /// <summary>A paragraph that begins with a year, the agency or nobody, a verb and a figure: 2019年，街道主动公开信息300条.</summary>
    private static bool OpensAccount(string text, int i, SelfNames own)
    {
        i = Skip(text, i, ["度", "12月31日", "12月底", "底", "末"]);
        i = Skip(text, i, ["，", ","]);
        i = Skip(text, i, ["全年"]);
        var length = own.LengthAt(text, i);
        i = length > 0 ? i + length : Skip(text, i, s_ownNouns);
        i = Skip(text, i, ["，", ","]);
        i = Skip(text, i, ["全年"]);
        i = Skip(text, i, ["共计", "累计", "总共", "共"]);
        if (ProseText.FirstAt(text, i, s_verbs) is not { } verb)
            return false;
        for (i += verb.Length; i < text.Length && text[i] is '、' || (i < text.Length && ProseText.IsHan(text[i])); i++)
        {
            if (text[i] == '的')
                return false;
        }
        return ProseText.IsDigitAt(text, i);
    }

    private static int Skip(string text, int i, string[] words) => i + (ProseText.FirstAt(text, i, words)?.Length ?? 0);
}
