using ReportLint.Wording;

namespace ReportLint.Cli.Import;

/// <summary>What <c>reportlint import</c> says.</summary>
internal static class ImportMessages
{
    public static readonly LocalizedText Command = new(
        "把已发布的报告（.docx、.xlsx、.html、.mht、.txt、.md、.pdf）变成.report.yaml",
        "Turns published reports (.docx, .xlsx, .html, .mht, .txt, .md, .pdf) into .report.yaml");

    public static readonly LocalizedText FilesArgument = new(
        "要导入的文件或文件夹；“-”表示标准输入",
        "Files or folders to import; '-' is standard input");

    public static readonly LocalizedText OutputOption = new(
        "写到哪个文件夹（默认：当前文件夹）",
        "The folder to write to (default: the current one)");

    public static readonly LocalizedText AgencyOption = new(
        "单位全称，不按原文；只能用于一个文件",
        "The agency's full name, whatever the document says; for one file only");

    public static readonly LocalizedText YearOption = new(
        "报告的年度，不按原文",
        "The report's year, whatever the document says");

    public static readonly LocalizedText ForceOption = new(
        "文件已经存在时覆盖它",
        "Overwrite files that exist already");

    public static readonly LocalizedText DryRunOption = new(
        "只显示会写出的内容，不写文件",
        "Print what would be written and write nothing");

    public static readonly LocalizedText ReportOption = new(
        "在标准输出写一份JSON，说明读到了什么（json）",
        "Write to standard output, as JSON, what was read (json)");

    public static readonly LocalizedText StandardInput = new("标准输入", "standard input");

    public static readonly MessageTemplate Failed = new("{0}：没有导入：{1}", "{0}: not imported: {1}");

    public static readonly MessageTemplate Imported = new(
        "{0}：找到{1}个部分，{2}格读到{3}格，空白{4}格，没有读到{5}格，没有写入的文字{6}处",
        "{0}: {1} parts, {3} of {2} cells read, {4} of them blank, {5} not read, {6} texts not placed");

    public static readonly MessageTemplate Progress = new("[{0}/{1}] {2}", "[{0}/{1}] {2}");

    public static readonly MessageTemplate Exists = new(
        "{0}已经存在，没有改动；要覆盖请加--force",
        "{0} exists already and was left alone; add --force to overwrite it");

    public static readonly MessageTemplate SamePlace = new(
        "与{0}是同一个单位同一年的报告，没有写出",
        "the same agency and year as {0}, so it was not written");

    public static readonly MessageTemplate Total = new(
        "导入{0}份，失败{1}份；{2}格没有读到（写成~），用 reportlint check 查看",
        "{0} imported, {1} failed; {2} cells not read (written as ~), see reportlint check");

    public static readonly MessageTemplate AgencyForMany = new(
        "--agency只能用于一个文件，这里有{0}个",
        "--agency is for one file, here are {0}");

    public static readonly MessageTemplate NoFiles = new("请写明要导入的文件或文件夹", "say which files or folders to import");

    public static readonly MessageTemplate NothingInFolder = new("“{0}”里没有可以导入的文件", "there is nothing to import in '{0}'");

    public static readonly MessageTemplate CannotRead = new("无法读取：{0}", "cannot be read: {0}");

    public static readonly LocalizedText IsReport = new("已经是YAML报告，不用导入", "it is a report in YAML already");
}
