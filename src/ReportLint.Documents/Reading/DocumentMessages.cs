using ReportLint.Wording;

namespace ReportLint.Documents.Reading;

/// <summary>What is said of what was read, and of what was not.</summary>
internal static class DocumentMessages
{
    public static readonly MessageTemplate RowNotRead = new("“{0}”这一行应有{1}个数，这里有{2}个（{3}），对不上各列，写成~", "the row “{0}” should have {1} figures, here are {2} ({3}) that fit no column for certain: written as ~");
    public static readonly MessageTemplate RowNotFound = new("没有找到“{0}”这一行，写成~", "the row “{0}” was not found: written as ~");
    public static readonly MessageTemplate OtherLabel = new("“{0}”按“{1}”读取", "“{0}” was read as “{1}”");
    public static readonly MessageTemplate FigureNotRead = new("{0}应是一个数，这里是“{1}”，写成~", "{0} should be a number, here it is “{1}”: written as ~");
    public static readonly MessageTemplate FigureDoubtful = new("{0}断成了几截（“{1}”），各项之和也不能证明，写成~", "{0} stands in pieces (“{1}”), and no sum confirms it: written as ~");
    public static readonly MessageTemplate SumBroken = new("{0}为{1}，按勾稽关系应为{2}；照原文写下，请用reportlint check查看", "{0} is {1}, by the form's sums it should be {2}; written as published, see reportlint check");
    public static readonly MessageTemplate BlankZero = new("{0}有{1}个空白单元格，按0看待（空白: 0），请核对", "{0} has {1} blank cells, taken as 0 (blank: 0); please check");
    public static readonly MessageTemplate BlankBesideUnread = new("{0}有{1}个空白单元格；同一张表里还有没读到的数，所以不当作0，写成~", "{0} has {1} blank cells; as other cells of the table were not read, they are not taken as 0: written as ~");
    public static readonly MessageTemplate BlankUnknown = new("{0}有{1}个空白单元格，当作0时合计对不上，写成~", "{0} has {1} blank cells, and its sums don't hold with 0 in them: written as ~");
    public static readonly MessageTemplate TableNotFound = new("没有找到{0}的表格，其中的数都写成~", "the table of {0} was not found: all its figures are ~");
    public static readonly MessageTemplate TableMaybePicture = new("没有找到{0}的表格（原文里有图片，表格可能是图片），其中的数都写成~", "the table of {0} was not found (the document has pictures; it may be one): all its figures are ~");
    public static readonly MessageTemplate PartNotFound = new("没有找到“{0}”的标题", "the heading “{0}” was not found");
    public static readonly MessageTemplate NotPlaced = new("这段文字在报告里没有位置，没有写入：{0}", "this text has no place in the report and was left out: {0}");
    public static readonly MessageTemplate OtherHeading = new("标题“{0}”与格式不同，写在“各部分标题”里", "the heading “{0}” isn't the form's; kept under headings");
    public static readonly MessageTemplate OtherEdition = new("{0}年的报告用的是{1}版的表格，写了“版式: {1}”", "the report for {0} uses the tables of edition {1}, which was written down");
    public static readonly MessageTemplate SingleOther = new("“{0}”在原文里是一行，照原文写成一行", "“{0}” is a single row in the document and was kept as one");
    public static readonly MessageTemplate NoUnit = new("采购总金额没有写单位，请补上“单位”", "the procurement amount has no unit; please add it");
    public static readonly MessageTemplate LastPartByWords = new("第六部分没有标题，最后一段作为第六部分", "part 六 has no heading; the last paragraph was taken for it");
    public static readonly MessageTemplate NotAReport = new("没有找到年度报告的标题和表格，不像政府信息公开工作年度报告", "no headings or tables of the form were found: this doesn't look like an annual report");
    public static readonly MessageTemplate NotAReportPictures = new("没有找到年度报告的标题和表格；文件里有图片，报告可能是图片，请找有文字的版本", "no headings or tables of the form were found; the file has pictures, and the report may be one: look for a version with text");
    public static readonly MessageTemplate TwoReports = new("一个文件里有{0}份报告，请分开后再导入", "there are {0} reports in one file; split it first");
    public static readonly MessageTemplate NoYear = new("找不到报告的年度，请用--year说明", "the report's year was not found; give it with --year");
    public static readonly MessageTemplate NoAgency = new("找不到机关的名称，请用--agency说明", "the agency's name was not found; give it with --agency");
    public static readonly MessageTemplate YearsDiffer = new("标题说是{0}年，{1}说是{2}年；请用--year说明", "the title says {0}, {1} says {2}; give the year with --year");
    public static readonly MessageTemplate YearTooEarly = new("{0}年的报告不用这个格式（从2019年起用）", "reports for {0} don't use this form, which begins in 2019");

    public static readonly LocalizedText FileName = new("文件名", "the file's name");
    public static readonly LocalizedText TextItself = new("正文的统计期限", "the period in the text");
}
