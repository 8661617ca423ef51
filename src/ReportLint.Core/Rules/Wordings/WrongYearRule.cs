using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Rules.Years;
using ReportLint.Wording;

namespace ReportLint.Rules.Wordings;

/// <summary>RL5003: another year where the report speaks of its own.</summary>
public sealed class WrongYearRule : Rule
{
    private static readonly MessageTemplate s_year = new(
        "这里说的是本年的情况，年份却是{0}；报告的年度是{1}",
        "this speaks of the year of the report, but says {0}; the report is for {1}");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL5003",
        Name = "wrong-year",
        Severity = Severity.Error,
        Summary = new(
            "说本年情况的地方，年份不是报告的年度",
            "The report speaks of its own year, but names another"),
        Rationale = new(
            "多半是套用上年的文字时没有改年份。只查“××年共收到申请……”“××年全年主动公开……”“现将××年……报告如下”，以及以过去的年份开头、说做了什么的段落和句子（“××年，本局……”“截至××年底，……”）；有比较、回顾或打算的句子，写明了本年度的段落（“现将××年……报告如下”和引言里的“编制××年……年度报告”除外），讲问题和改进的部分，都不查。连数也是上年报告里的，由RL2013报告。",
            "Mostly last year's text with its year left in. Looked at are clear words such as ××年共收到申请…, ××年全年主动公开… and 现将××年…报告如下, and paragraphs and sentences that begin with a year gone by and say what was done; sentences that compare, look back or ahead, paragraphs that name the right year (but for 现将××年…报告如下, and 编制××年…年度报告 in the preamble), and part 五 are left alone. Where the figures are last year's as well, RL2013 says so."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Report.Year is not { Value: var year })
            return;
        var lastYears = new LastYearsSentence(context);
        foreach (var found in WrongYears.FindAll(context))
        {
            if (found.LooksBack || lastYears.Find(found) is not null)
                continue;
            var right = year.ToString(CultureInfo.InvariantCulture);
            context.Add(Descriptor, found.Block, found.Span, s_year.With(found.Written, right), found.Block.Replace(found.Span, right, isSafe: false), expected: right);
        }
    }
}
