using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary>What <c>status</c> says.</summary>
internal static class StatusMessages
{
    public static readonly LocalizedText Command = new(
        "列出各单位一年的报告写到哪一步：没有、草稿（待填几处）、有错、无误；已发布的列出日期",
        "Lists how far the reports of a year have come: missing, draft (how much to fill in), with errors, clean; and when they were issued");

    public static readonly LocalizedText YearOption = new("哪一年的报告（默认：有报告的最后一年）", "The year of the reports (default: the latest that has any)");

    public static readonly LocalizedText FormatOption = new("输出格式：text 或 json", "The output: text or json");

    public static readonly LocalizedText Agency = new("单位", "agency");

    public static readonly LocalizedText Year = new("年度", "year");

    public static readonly LocalizedText Kind = new("单位类型", "kind");

    public static readonly LocalizedText State = new("状态", "state");

    public static readonly LocalizedText Issued = new("发布日期", "issued");

    public static readonly LocalizedText File = new("文件", "file");

    public static readonly LocalizedText Missing = new("没有报告", "missing");

    public static readonly LocalizedText Unreadable = new("不能读取", "unreadable");

    public static readonly MessageTemplate Draft = new("草稿，待填{0}处", "draft, {0} to fill in");

    public static readonly MessageTemplate DraftWithErrors = new("草稿，待填{0}处，{1}个错误", "draft, {0} to fill in, {1}");

    public static readonly MessageTemplate Errors = new("{0}个错误", "{0}");

    public static readonly LocalizedText Clean = new("无误", "clean");

    public static readonly MessageTemplate LastYear = new("（上年：{0}）", "(last year: {0})");

    public static readonly MessageTemplate Summary = new(
        "{0}年：{1}个单位，没有报告{2}，不能读取{3}，草稿{4}，有错{5}，无误{6}",
        "{0}: agencies: {1}, missing: {2}, unreadable: {3}, drafts: {4}, with errors: {5}, clean: {6}");
}
