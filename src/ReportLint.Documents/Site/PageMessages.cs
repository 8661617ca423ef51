using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Documents.Site;

/// <summary>What a site itself says; what it shows of reports is theirs.</summary>
internal static class PageMessages
{
    public static readonly LocalizedText Title = new("政府信息公开工作年度报告审阅", "Review of annual reports on government information disclosure");
    public static readonly MessageTemplate Summary = new("{0}份报告，{1}个单位：{2}个错误，{3}个警告，{4}个提示", "{0} reports of {1} agencies: {2} errors, {3} warnings, {4} notes");
    public static readonly LocalizedText Search = new("查找单位", "Find an agency");
    public static readonly MessageTemplate Shown = new("显示{0}个单位", "{0} agencies shown");
    public static readonly LocalizedText Agency = new("单位", "Agency");
    public static readonly LocalizedText FindingsColumn = new("问题", "Findings");
    public static readonly LocalizedText ByAgency = new("各单位各年度的报告", "Reports by agency and year");
    public static readonly LocalizedText Missing = new("缺", "missing");
    public static readonly LocalizedText MissingHelp = new("“缺”：同一单位前后年度有报告，这一年没有", "“missing”: there are reports of the agency before and after, and none for this year");
    public static readonly LocalizedText Clean = new("没有问题", "no findings");
    public static readonly LocalizedText Rollups = new("汇总", "Roll-ups");
    public static readonly MessageTemplate RollupLink = new("{0}（{1}份报告）", "{0} ({1} reports)");
    public static readonly LocalizedText OtherFiles = new("读不出单位或年度的文件", "Files without agency or year");
    public static readonly LocalizedText Home = new("目录", "Index");
    public static readonly LocalizedText Skip = new("跳到报告正文", "Skip to the report");
    public static readonly MessageTemplate LastYear = new("上一年（{0}）", "Year before ({0})");
    public static readonly MessageTemplate NextYear = new("下一年（{0}）", "Year after ({0})");
    public static readonly MessageTemplate PartOf = new("汇总到：{0}", "Part of: {0}");
    public static readonly LocalizedText OpenRollup = new("各格由哪些单位相加", "Each cell with its addends");
    public static readonly LocalizedText Findings = new("问题", "Findings");
    public static readonly LocalizedText NoFindings = new("没有发现问题。", "Nothing was found.");
    public static readonly LocalizedText Unreadable = new("这个文件读不出来，没有可以显示的报告。", "This file cannot be read; there is no report to show.");
    public static readonly MessageTemplate Place = new("{0}，第{1}行", "{0}, line {1}");
    public static readonly LocalizedText Report = new("报告", "Report");
    public static readonly LocalizedText Charts = new("历年情况", "Year on year");
    public static readonly LocalizedText RequestsChart = new("新收和上年结转的申请", "Requests received and carried over");
    public static readonly LocalizedText OutcomesChart = new("办理结果", "Outcomes");
    public static readonly LocalizedText ChartData = new("图中的数", "The figures of the chart");
    public static readonly LocalizedText YearColumn = new("年度", "Year");
    public static readonly MessageTemplate SumOf = new("由{0}格相加：", "The sum of {0} cells:");
    public static readonly MessageTemplate RollupTitle = new("{0}：汇总", "{0}: roll-up");
    public static readonly MessageTemplate RollupIntro = new("汇总{0}份报告。点开一格，看由哪些单位相加；不相等的格标出。", "Sums {0} reports. Open a cell to see its addends; cells that don't agree are marked.");
    public static readonly MessageTemplate RollupIncomplete = new("还缺：{0}", "Still missing: {0}");
    public static readonly MessageTemplate RollupSum = new("各单位之和为{0}", "The reports add up to {0}");
    public static readonly MessageTemplate RollupDifference = new("各单位之和为{0}，差{1}", "The reports add up to {0}, {1} off");
    public static readonly MessageTemplate RollupZeros = new("其余{0}个单位为0", "0 in the other {0}");
    public static readonly MessageTemplate RollupUnknown = new("{0}个单位没有填写", "not stated in {0}");
    public static readonly MessageTemplate FlagLabel = new("问题{0}", "Finding {0}");

    /// <summary>The word for a severity.</summary>
    public static LocalizedText Severity(Severity severity) => severity switch
    {
        Diagnostics.Severity.Error => s_error,
        Diagnostics.Severity.Warning => s_warning,
        _ => s_note,
    };

    private static readonly LocalizedText s_error = new("错误", "error");
    private static readonly LocalizedText s_warning = new("警告", "warning");
    private static readonly LocalizedText s_note = new("提示", "note");
}
