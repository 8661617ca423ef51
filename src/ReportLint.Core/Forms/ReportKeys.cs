namespace ReportLint.Forms;

/// <summary>The keys of a report file besides those of the tables.</summary>
public static class ReportKeys
{
    /// <summary>The report's year.</summary>
    public static FormName Year { get; } = new("year", "年度");

    /// <summary>The agency's full official name.</summary>
    public static FormName Agency { get; } = new("agency", "单位");

    /// <summary>What kind of agency it is.</summary>
    public static FormName Kind { get; } = new("kind", "单位类型");

    /// <summary>The edition of the form.</summary>
    public static FormName Edition { get; } = new("edition", "版式");

    /// <summary>The report's title.</summary>
    public static FormName Title { get; } = new("title", "标题");

    /// <summary>The day of publication.</summary>
    public static FormName Issued { get; } = new("issued", "发布日期");

    /// <summary>Earlier names of the agency.</summary>
    public static FormName Formerly { get; } = new("formerly", "曾用名");

    /// <summary>The text before part 一.</summary>
    public static FormName Preamble { get; } = new("preamble", "引言");

    /// <summary>Headings of parts that are worded otherwise than the form's.</summary>
    public static FormName Headings { get; } = new("headings", "各部分标题");

    /// <summary>The prose of part 二 beside its table.</summary>
    public static FormName DisclosureNotes { get; } = new("disclosure-notes", "主动公开说明");

    /// <summary>The fees for processing information, in yuan.</summary>
    public static FormName Fees { get; } = new("fees", "信息处理费");

    /// <summary>The reports that this one sums.</summary>
    public static FormName Rollup { get; } = new("rollup", "汇总");

    /// <summary>How many fee notices were sent.</summary>
    public static FormName FeeNotices { get; } = new("notices", "收费通知件数");

    /// <summary>The amount on the fee notices, in yuan.</summary>
    public static FormName FeeNoticed { get; } = new("noticed", "通知金额");

    /// <summary>The amount collected, in yuan.</summary>
    public static FormName FeeCollected { get; } = new("collected", "实收金额");

    /// <summary>In a table: what rows that are left out hold.</summary>
    public static FormName Unlisted { get; } = new("unlisted", "未列");

    /// <summary>In a table: what blank cells mean.</summary>
    public static FormName Blank { get; } = new("blank", "空白");

    /// <summary>In a cell: its value.</summary>
    public static FormName Value { get; } = new("value", "数值");

    /// <summary>In a cell: a note on its value.</summary>
    public static FormName Note { get; } = new("note", "说明");

    /// <summary>In 政府集中采购: the unit of the amount, 万元 or 元.</summary>
    public static FormName Unit { get; } = new("unit", "单位");

    /// <summary>In 政府集中采购: how many decimals the header announces.</summary>
    public static FormName Decimals { get; } = new("decimals", "小数位");

    /// <summary>In a reference: last year's figure.</summary>
    public static FormName LastYear { get; } = new("last-year", "上年");

    /// <summary>The kinds of agency.</summary>
    public static IReadOnlyList<FormName> AgencyKinds { get; } =
    [
        new("department", "部门"),
        new("government", "政府"),
        new("township", "乡镇街道"),
        new("institution", "事业单位"),
    ];

    /// <summary>The units that an amount may be stated in.</summary>
    public static IReadOnlyList<string> MoneyUnits { get; } = ["万元", "元"];

    /// <summary>The keys at the top of a file before the parts, in the order in which a new report has them.</summary>
    public static IReadOnlyList<FormName> Heads { get; } = [Year, Agency, Kind, Edition, Title, Issued, Formerly, Preamble];

    /// <summary>The keys of the parts below <see cref="Headings"/>, in the order of the form: an id is that of the part.</summary>
    public static IReadOnlyList<FormName> HeadingFields { get; } =
    [
        new("overview", "一"),
        new("disclosure", "二"),
        new("requests", "三"),
        new("disputes", "四"),
        new("problems", "五"),
        new("other", "六"),
    ];

    /// <summary>The keys of 信息处理费.</summary>
    public static IReadOnlyList<FormName> FeeFields { get; } = [FeeNotices, FeeNoticed, FeeCollected];
}
