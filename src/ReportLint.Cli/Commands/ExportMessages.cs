using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary>What <c>reportlint export</c> says.</summary>
internal static class ExportMessages
{
    public static readonly LocalizedText Command = new(
        "把报告里的数写成数据表（CSV、XLSX、Parquet、JSON），供统计和分析",
        "Writes the figures of reports as data (CSV, XLSX, Parquet, JSON) for analysis");

    public static readonly LocalizedText FormatOption = new(
        "数据格式：csv、xlsx、parquet、json（每行一个对象）",
        "Format: csv, xlsx, parquet, json (one object a line)");

    public static readonly LocalizedText OutputOption = new(
        "写到这个文件；不写就输出到屏幕（csv、json）。按年分开时是一个文件夹",
        "The file to write; without it csv and json go to standard output. A folder with --partition-by-year");

    public static readonly LocalizedText WideOption = new(
        "一份报告一行，一格一列；不写就是一个数一行",
        "One row a report, one column a cell; default: one row a figure");

    public static readonly LocalizedText BomOption = new(
        "csv：文件开头加字节顺序标记，供Excel识别中文",
        "csv: begin with a byte order mark, so that Excel reads Chinese");

    public static readonly LocalizedText PartitionOption = new(
        "parquet：每年一个文件，写成 year=2021/figures.parquet，供Spark、Trino、DuckDB按年读取",
        "parquet: a file for each year, year=2021/figures.parquet, as Spark, Trino and DuckDB read them");

    public static readonly LocalizedText BomOfCsv = new("--bom 只用于 --format csv", "--bom goes with --format csv only");

    public static readonly LocalizedText PartitionOfParquet = new(
        "--partition-by-year 只用于 --format parquet，并且要有 -o 文件夹",
        "--partition-by-year goes with --format parquet and -o FOLDER only");

    public static readonly MessageTemplate NeedsFile = new(
        "{0}不是文本，不能输出到屏幕；请用 -o 文件 说明写在哪里",
        "{0} cannot be shown as text; say with -o FILE where to write it");

    public static readonly MessageTemplate IsFolder = new("{0}是文件夹；请写文件名", "{0} is a folder; name a file");

    public static readonly MessageTemplate HoldsOthers = new(
        "{0}里有别的文件（{1}），没有写入；请另选一个文件夹",
        "{0} holds other files ({1}); nothing was written. Choose another folder");

    public static readonly MessageTemplate Unreadable = new("{0}读不出来，没有它的数", "{0} cannot be read; its figures are missing");

    public static readonly MessageTemplate Written = new("已写入{0}：{1}份报告，{2}行", "wrote {0}: {1} reports, {2} rows");

    public static readonly MessageTemplate Progress = new("已读{0}份报告", "{0} reports read");
}
