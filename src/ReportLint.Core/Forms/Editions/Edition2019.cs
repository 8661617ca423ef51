namespace ReportLint.Forms.Editions;

/// <summary>The form for the reports of 2019 and 2020: 国办公开办函〔2019〕60号.</summary>
internal static class Edition2019
{
    private static readonly FormColumn s_previous = new(new("previous", "上年项目"), "上一年项目数量");

    private static readonly FormColumn s_change = new(new("change", "增减"), "本年增/减", FigureKind.Change);

    private static readonly IReadOnlyList<FormColumn> s_documents =
    [
        new(new("made", "新制作"), "本年新制作数量"),
        new(new("published", "新公开"), "本年新公开数量"),
        new(new("total", "对外公开总数"), "对外公开总数量"),
    ];

    private static readonly IReadOnlyList<FormColumn> s_items = [s_previous, s_change, new(new("decisions", "处理决定"), "处理决定数量")];

    private static readonly IReadOnlyList<FormColumn> s_procurement =
    [
        new(new("items", "项目数量"), "采购项目数量"),
        new(new("amount", "总金额"), "采购总金额", FigureKind.Money),
    ];

    private static readonly FormTable s_disclosure = new()
    {
        Name = new("disclosure", "主动公开"),
        Layout = FormTableLayout.Blocks,
        ColumnsLabel = "信息内容",
        Rows =
        [
            Row("rules", "规章", s_documents, "第二十条第（一）项"),
            Row("normative-documents", "规范性文件", s_documents),
            Row("licensing", "行政许可", s_items, "第二十条第（五）项"),
            Row("other-services", "其他对外管理服务事项", s_items) with { TakesNamedRows = true },
            Row("penalties", "行政处罚", s_items, "第二十条第（六）项"),
            Row("coercive-measures", "行政强制", s_items),
            Row("charges", "行政事业性收费", [s_previous, s_change], "第二十条第（八）项"),
            Row("procurement", "政府集中采购", s_procurement, "第二十条第（九）项") with { TakesUnit = true },
        ],
    };

    /// <summary>The edition.</summary>
    public static FormEdition Create() => new(2019, "国办公开办函〔2019〕60号", FormParts.Of(
        s_disclosure,
        RequestsTables.With(RequestsTables.OtherInOneRow),
        DisputesTables.Standard,
        "五、政府信息公开工作存在的主要问题及改进情况",
        "五、存在的主要问题及改进情况"));

    private static FormRow Row(string id, string key, IReadOnlyList<FormColumn> columns, string? blockHeader = null) =>
        new() { Name = new(id, key), Label = key, Columns = columns, BlockHeader = blockHeader };
}
