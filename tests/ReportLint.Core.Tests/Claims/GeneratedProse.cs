using System.Globalization;
using ReportLint.Model;
using ReportLint.Testing;

namespace ReportLint.Core.Tests.Claims;

/// <summary>Sentences about the figures of a generated report, in the words and numerals of different clerks.</summary>
internal static class GeneratedProse
{
    private static readonly string[] s_requests =
    [
        "全年共收到政府信息公开申请{requests.received.total}件，上年结转{requests.carried-over.total}件，结转下年度继续办理{requests.carried-forward.total}件。",
        "本年新收政府信息公开申请数量为{requests.received.total}宗。",
        "本单位受理信息公开申请{requests.received.total}件，作出答复{requests.outcomes.total.total}件。",
        "新收申请中，自然人{requests.received.natural-person}件、商业企业{requests.received.enterprise}件、科研机构{requests.received.research}件。",
        "已办结申请{requests.outcomes.total.total}件。",
        "上年度结转的申请{requests.carried-over.total}件。",
        "另有{requests.carried-forward.total}件顺延到下年度答复。",
        "予以公开{requests.outcomes.granted.total}件，部分公开{requests.outcomes.partially-granted.total}件。",
        "予以公开、部分公开分别为{requests.outcomes.granted.total}件、{requests.outcomes.partially-granted.total}件。",
        "因属于国家秘密不予公开{requests.outcomes.refused.state-secret.total}件，因属于四类过程性信息不予公开{requests.outcomes.refused.process-information.total}件。",
        "没有现成信息需要另行制作的{requests.outcomes.unavailable.needs-creation.total}件，补正后申请内容仍不明确的{requests.outcomes.unavailable.unclear.total}件。",
        "信访举报投诉类申请{requests.outcomes.not-processed.petition.total}件，重复申请{requests.outcomes.not-processed.repeated.total}件。",
        "结转至下一年度{requests.carried-forward.total}件。",
    ];

    private static readonly string[] s_disputes =
    [
        "因政府信息公开引发行政复议{disputes.reconsideration.total}件。",
        "政府信息公开类行政复议{disputes.reconsideration.total}起，结果维持{disputes.reconsideration.upheld}起，结果纠正{disputes.reconsideration.corrected}起，尚未审结{disputes.reconsideration.pending}起。",
        "政府信息公开行政诉讼中，未经复议直接起诉{disputes.litigation.direct.total}件，复议后起诉{disputes.litigation.after-reconsideration.total}件。",
    ];

    private static readonly string[] s_disclosure =
    [
        "全年作出行政许可决定{disclosure.licensing.decisions}件、行政处罚决定{disclosure.penalties.decisions}件。",
        "办理行政许可{disclosure.licensing.decisions}件。",
        "实施行政强制{disclosure.coercive-measures.decisions}件。",
    ];

    private static readonly string[] s_lookAlikes =
    [
        "主动公开政府信息1,234条，推送文章567篇。",
        "办理人大代表建议98件、政协提案76件。",
        "受理12345热线工单4,321件，办结4,300件。",
        "上半年收到申请99999件。",
        "《关于办好88888件实事的通知》已印发。",
        "组织培训77777人次。",
        "下一步，力争办理时间缩短至10个工作日。",
    ];

    /// <summary>Some sentences about <paramref name="report"/>, all of them right.</summary>
    public static string Write(GeneratedReport report, Random random)
    {
        var year = report.Edition.Year == 2019 ? 2020 : 2024;
        var sentences = Enumerable.Range(0, 6).Select(_ => random.Next(5) switch
        {
            0 => Pick(s_disputes, random),
            1 => Pick(s_disclosure, random),
            2 => Pick(s_lookAlikes, random),
            _ => Pick(s_requests, random),
        }).Distinct(StringComparer.Ordinal);
        return string.Concat(sentences.Select(sentence => (random.Next(3) == 0 ? $"{year}年，" : "") + Fill(sentence, report, random)));
    }

    private static string Pick(string[] sentences, Random random) => sentences[random.Next(sentences.Length)];

    private static string Fill(string sentence, GeneratedReport report, Random random)
    {
        for (var open = sentence.IndexOf('{', StringComparison.Ordinal); open >= 0; open = sentence.IndexOf('{', StringComparison.Ordinal))
        {
            var close = sentence.IndexOf('}', open);
            var cell = report.Edition.FindCell(sentence[(open + 1)..close])!;
            sentence = string.Concat(sentence.AsSpan(0, open), Written((long)report.Figures[cell.Index], random), sentence.AsSpan(close + 1));
        }
        return sentence;
    }

    private static string Written(long value, Random random) => random.Next(6) switch
    {
        0 => $" {value} ",
        1 => value.ToString("N0", CultureInfo.InvariantCulture),
        2 => string.Concat(value.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + '０'))),
        3 when value is > 0 and < 100 => ChineseNumerals.Write(value),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };
}
