using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary>What <c>reportlint site</c> says.</summary>
internal static class SiteMessages
{
    public static readonly LocalizedText Command = new(
        "生成供审阅的静态网站：每份报告和它的问题、历年图、汇总",
        "Writes a static site for review: each report with its findings, charts year on year, roll-ups");

    public static readonly LocalizedText FolderOption = new("写到这个文件夹", "The folder to write to");

    public static readonly LocalizedText NoFolder = new("请用 -o 文件夹 说明写在哪里", "Say with -o FOLDER where to write it");

    public static readonly MessageTemplate HoldsOthers = new(
        "{0}里有别的文件，不是以前生成的网站，没有写入；请另选一个文件夹",
        "{0} holds other files and is not a site that was written before; nothing was written. Choose another folder");

    public static readonly MessageTemplate Progress = new("已写{0}个文件", "{0} files written");

    public static readonly MessageTemplate Written = new("已写入{0}：{1}份报告，从{2}看起", "wrote {0}: {1} reports; begin with {2}");
}
