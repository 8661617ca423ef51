namespace ReportLint.Forms.Editions;

/// <summary>Part 四, 政府信息公开行政复议、行政诉讼情况: the same in both editions.</summary>
internal static class DisputesTables
{
    private static readonly IReadOnlyList<FormColumn> s_results =
    [
        new(new("upheld", "结果维持"), "结果维持"),
        new(new("corrected", "结果纠正"), "结果纠正"),
        new(new("other", "其他结果"), "其他结果"),
        new(new("pending", "尚未审结"), "尚未审结"),
        new(new("total", "总计"), "总计", IsTotal: true),
    ];

    /// <summary>The table.</summary>
    public static FormTable Standard { get; } = new()
    {
        Name = new("disputes", "复议诉讼"),
        Layout = FormTableLayout.SideBySide,
        RowTotalRule = "RL1004",
        Rows =
        [
            Row("reconsideration", "行政复议"),
            new()
            {
                Name = new("litigation", "行政诉讼"),
                Label = "行政诉讼",
                Children = [Row("direct", "未经复议直接起诉"), Row("after-reconsideration", "复议后起诉")],
            },
        ],
    };

    private static FormRow Row(string id, string key) => new() { Name = new(id, key), Label = key, Columns = s_results };
}
