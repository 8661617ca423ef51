namespace ReportLint.Forms.Editions;

/// <summary>The six parts, with the headings that both editions share.</summary>
internal static class FormParts
{
    /// <summary>The parts around the given tables.</summary>
    /// <param name="disclosure">The table of part 二.</param>
    /// <param name="requests">The table of part 三.</param>
    /// <param name="disputes">The table of part 四.</param>
    /// <param name="problems">The heading of part 五.</param>
    /// <param name="problemsAccepted">Other headings accepted for part 五.</param>
    public static IReadOnlyList<FormPart> Of(FormTable disclosure, FormTable requests, FormTable disputes, string problems, params string[] problemsAccepted) =>
    [
        new()
        {
            Name = new("overview", "总体情况"),
            Heading = "一、总体情况",
            Topics = ["主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障"],
            GovernmentTopics = ["工作考核、社会评议和责任追究结果情况"],
        },
        new() { Name = disclosure.Name, Heading = "二、主动公开政府信息情况", Table = disclosure },
        new() { Name = requests.Name, Heading = "三、收到和处理政府信息公开申请情况", Table = requests },
        new() { Name = disputes.Name, Heading = "四、政府信息公开行政复议、行政诉讼情况", Table = disputes },
        new() { Name = new("problems", "问题与改进"), Heading = problems, AcceptedHeadings = problemsAccepted, Topics = ["存在的主要问题", "改进情况"] },
        new() { Name = new("other", "其他事项"), Heading = "六、其他需要报告的事项" },
    ];
}
