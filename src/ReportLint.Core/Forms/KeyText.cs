using ReportLint.Wording;

namespace ReportLint.Forms;

/// <summary>Says what to write behind a key: what the language server's hover and the JSON Schema show.</summary>
public static class KeyText
{
    private static readonly Dictionary<FormName, LocalizedText> s_byName = new()
    {
        [ReportKeys.Year] = new("报告的年度，如2024", "the year of the report, such as 2024"),
        [ReportKeys.Agency] = new("机关的全称", "the agency's full official name"),
        [ReportKeys.Kind] = new("部门、政府、乡镇街道或事业单位", "department, government, township or institution"),
        [ReportKeys.Edition] = new("格式的版本：2019或2021；一般不用写，由年度决定", "the edition of the form, 2019 or 2021; usually left out, since the year decides"),
        [ReportKeys.Title] = new("标题；不写就用“机关全称＋年度＋年政府信息公开工作年度报告”", "the title; by default the agency's name, the year and 年政府信息公开工作年度报告"),
        [ReportKeys.Issued] = new("发布日期，如2025-01-20", "the day of publication, such as 2025-01-20"),
        [ReportKeys.Formerly] = new("机关以前的名称，用来找到上年的报告", "earlier names of the agency, by which last year's report is found"),
        [ReportKeys.Preamble] = new("第一部分之前的文字", "the text before part 一"),
        [ReportKeys.Fees] = new("信息处理费，单位：元；第六部分没有写到时，自动写成规定的句子", "the fees for processing information, in yuan; written as the official sentence unless part 六 says so itself"),
        [ReportKeys.FeeNotices] = new("发出收费通知的件数", "how many fee notices were sent"),
        [ReportKeys.FeeNoticed] = new("收费通知的总金额（元）", "the amount on the notices, in yuan"),
        [ReportKeys.FeeCollected] = new("实际收取的总金额（元）", "the amount collected, in yuan"),
        [ReportKeys.Rollup] = new("本报告汇总的报告：文件名的通配符，相对于本文件", "the reports that this one sums: globs relative to this file"),
        [ReportKeys.Unlisted] = new("写0：没有列出的行都是0；汇总的报告写“汇总”：没有列出的是各单位之和", "0: rows that are left out are zero; rollup, in a report that sums others: they are the sums of its reports"),
        [ReportKeys.Blank] = new("写0：表中空白的单元格都是0，正式文本里仍是空白", "0: blank cells of the table mean 0, and stay blank in the rendered text"),
        [ReportKeys.DisclosureNotes] = new("第二部分表格以外的文字，排在表格后面", "the prose of part 二 beside its table, rendered behind it"),
        [ReportKeys.Headings] = new("与格式不同的标题，以部分的序号为键，如“五: 五、存在的主要问题及改进措施”", "headings worded otherwise than the form's, by part"),
        [ReportKeys.Value] = new("这一格的数", "the figure in the cell"),
        [ReportKeys.Note] = new("对这个数的说明", "a note on the figure"),
        [ReportKeys.Unit] = new("总金额的单位：万元或元", "the unit of the amount: 万元 or 元"),
        [ReportKeys.Decimals] = new("表头注明保留几位小数", "how many decimals the header announces"),
    };

    private static readonly LocalizedText s_text = new("文字，Markdown；数字可以写成{{新收.总计}}，由表格里的数代替", "text in Markdown; a figure may be written as {{requests.received.total}}");
    private static readonly LocalizedText s_named = new("也可以分项填写：每一项一行，以名称为键", "may be given item by item: a row for each, under its name");
    private static readonly MessageTemplate s_columns = new("各列：{0}", "columns: {0}");

    /// <summary>What to write behind <paramref name="key"/>; null where its label says it all.</summary>
    public static ILocalizable? Of(FormKey key)
    {
        if (s_byName.TryGetValue(key.Name, out var text))
            return text;
        if (key.Kind == FormKeyKind.Text)
            return s_text;
        if (key.Columns.Count == 0)
            return null;
        var columns = s_columns.With(new LocalizedList([.. key.Columns.Select(column => new LocalizedText(column.Label, column.Name.Id))]));
        return key.Kind == FormKeyKind.Row && key.Row!.TakesNamedRows ? new LocalizedList([columns, s_named], "；", "; ") : columns;
    }
}
