using ReportLint.Wording;

namespace ReportLint.Cli.Documentation;

/// <summary>The headings of a rule's page.</summary>
internal static class DocumentationMessages
{
    public static readonly LocalizedText Why = new("为什么", "Why");

    public static readonly LocalizedText Bad = new("错误的例子", "Wrong");

    public static readonly LocalizedText Good = new("正确的例子", "Right");

    public static readonly LocalizedText Output = new("reportlint 的输出：", "What reportlint says:");

    public static readonly LocalizedText Basis = new("依据", "Basis");

    public static readonly LocalizedText Configure = new("调整", "Configuration");

    public static readonly MessageTemplate Severity = new(
        "级别：{0}。组：{1}。",
        "Severity: {0}. Group: {1}.");

    public static readonly LocalizedText Binary = new(
        "（文件不是 UTF-8 文本，此处不显示）",
        "(the file is not UTF-8 text and is not shown)");

    public static readonly LocalizedText NoSuppression = new(
        "在 .editorconfig 里改变级别；这条规则不能用注释屏蔽：",
        "Change the severity in .editorconfig; a comment cannot suppress this rule:");

    public static readonly LocalizedText Suppress = new(
        "在 .editorconfig 里改变级别，或者在报告里注明理由屏蔽一处：",
        "Change the severity in .editorconfig, or suppress one place in the report with a reason:");

    public static readonly LocalizedText Reason = new("理由", "the reason");
}
