namespace ReportLint.Forms.Editions;

/// <summary>The form for reports of 2021 and later: 国办公开办函〔2021〕30号.</summary>
internal static class Edition2021
{
    private static readonly IReadOnlyList<FormColumn> s_documents =
    [
        new(new("issued", "制发"), "本年制发件数"),
        new(new("repealed", "废止"), "本年废止件数"),
        new(new("in-force", "现行有效"), "现行有效件数"),
    ];

    private static readonly IReadOnlyList<FormColumn> s_decisions = [new(new("decisions", "处理决定"), "本年处理决定数量")];

    private static readonly IReadOnlyList<FormColumn> s_charges = [new(new("amount", "收费金额"), "本年收费金额（单位：万元）", FigureKind.Money)];

    private static readonly FormTable s_disclosure = new()
    {
        Name = new("disclosure", "主动公开"),
        Layout = FormTableLayout.Blocks,
        ColumnsLabel = "信息内容",
        Rows =
        [
            Row("rules", "规章", s_documents, "第二十条第（一）项"),
            Row("normative-documents", "行政规范性文件", s_documents),
            Row("licensing", "行政许可", s_decisions, "第二十条第（五）项"),
            Row("penalties", "行政处罚", s_decisions, "第二十条第（六）项"),
            Row("coercive-measures", "行政强制", s_decisions),
            Row("charges", "行政事业性收费", s_charges, "第二十条第（八）项"),
        ],
    };

    /// <summary>The edition.</summary>
    public static FormEdition Create() => With(RequestsTables.OtherInThreeRows, With(RequestsTables.OtherInOneRow));

    private static FormEdition With(FormRow other, FormEdition? withOneRow = null) => new(2021, "国办公开办函〔2021〕30号", FormParts.Of(
        s_disclosure,
        RequestsTables.With(other),
        DisputesTables.Standard,
        "五、存在的主要问题及改进情况"))
    {
        WithOneRow = withOneRow,
    };

    private static FormRow Row(string id, string key, IReadOnlyList<FormColumn> columns, string? blockHeader = null) =>
        new() { Name = new(id, key), Label = key, Columns = columns, BlockHeader = blockHeader };
}
