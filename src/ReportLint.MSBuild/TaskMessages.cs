using ReportLint.Wording;

namespace ReportLint.MSBuild;

/// <summary>What the tasks themselves say: of their properties and of the files that they write.</summary>
internal static class TaskMessages
{
    public static readonly MessageTemplate NoDate = new(
        "ReportLintToday: “{0}”不是日期，请写成2026-01-20这样",
        "ReportLintToday: '{0}' is not a date; write it like 2026-01-20");

    public static readonly MessageTemplate NoBaseline = new(
        "ReportLintBaseline: 没有{0}这个文件",
        "ReportLintBaseline: there is no file {0}");

    public static readonly MessageTemplate UnknownLanguage = new(
        "ReportLintLanguage: “{0}”不能用，可以写：{1}",
        "ReportLintLanguage: '{0}' is not a language of ReportLint; write one of: {1}");

    public static readonly MessageTemplate UnknownFormat = new(
        "ReportLintRender: 没有“{0}”这种文档，可以写：{1}",
        "ReportLintRender: there is no kind of document called '{0}'; write one or more of: {1}");

    public static readonly MessageTemplate SameDocument = new(
        "另一份报告也要写到{0}，请改文件名",
        "another report is written to {0}, too; rename one of the two");

    public static readonly MessageTemplate NotWritten = new(
        "无法写入：{0}",
        "cannot be written: {0}");

    public static readonly MessageTemplate UnlistedFolder = new(
        "无法列出文件夹{0}里的文件（{1}），其中的报告没有检查",
        "the folder {0} cannot be listed ({1}); no report in it was looked at");

    /// <summary>Where the documents went.</summary>
    public static readonly MessageTemplate DocumentsIn = new(
        "ReportLint：{0}份文档在{1}",
        "ReportLint: {0} documents in {1}");
}
